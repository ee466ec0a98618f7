/** A workspace of scripts and flows in a folder, no two programs alike, with the hashes of all of them. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

const python = (index: number): string => `import requests


class Client${index}:
    def __init__(self, base: str):
        self.base = base

    def get(self, path: str) -> dict:
        response = requests.get(f"{self.base}/{path}", timeout=${(index % 20) + 1})
        response.raise_for_status()
        return response.json()


def main(name: str, count: int = ${index % 9}, options: dict = {}):
    client = Client${index}("https://example.org/${index}")
    items = []
    for number in range(count):
        try:
            items.append({"name": name, "number": number, "data": client.get(name)})
        except requests.HTTPError as error:
            print(f"${index}: {error}")
    return {"items": items, "count": len(items), "options": options}
`;

const typescript = (index: number): string => `import * as wmill from "windmill-client";

type Item${index} = { name: string; number: number; data?: unknown };

export async function main(name: string, count: number = ${index % 9}, options: object = {}) {
  const items: Item${index}[] = [];
  for (let number = 0; number < count; number++) {
    const response = await fetch(\`https://example.org/${index}/\${name}/\${number}\`);
    if (!response.ok) {
      console.log(response.status, await wmill.getVariable("u/admin/v${index}"));
      continue;
    }
    items.push({ name, number, data: await response.json() });
  }
  return { items, count: items.length, options };
}
`;

const metadata = (index: number, lock: string): string => `summary: Script ${index}
description: ''
lock: '!inline ${lock}'
kind: script
schema:
  $schema: 'https://json-schema.org/draft/2020-12/schema'
  type: object
  properties:
    name: {type: string, description: ''}
    count: {type: ${index % 2 === 0 ? "integer" : "number"}, description: '', default: ${index % 9}}
    options: {type: object, description: '', default: {}}
  required:
    - name
`;

const locks = {
  py: "requests==2.31.0\n",
  ts: '{\n  "dependencies": {\n    "windmill-client": "latest"\n  }\n}\n//bun.lock\n{}\n',
} as const;

const own = (id: string) => `    - id: ${id}
      summary: step ${id}
      value:
        type: rawscript
        language: python3
        content: '!inline ${id}.inline_script.py'
        input_transforms:
          x:
            type: javascript
            expr: '\`hello \${flow_input.name}\`'
`;

const runs = (id: string, before: string, script: number) => `    - id: ${id}
      summary: step ${id}
      value:
        type: script
        path: f/team/s${script}
        input_transforms:
          name:
            type: javascript
            expr: results.${before}.name
          count:
            type: static
            value: 3
      retry:
        constant:
          attempts: 2
          seconds: 5
`;

const flow = (index: number, scripts: number): string => `summary: Flow ${index}
description: ''
value:
  modules:
${["a", "c", "e"].map((id, at) => own(id) + runs(String.fromCharCode(98 + 2 * at), id, (index * 3 + at) % scripts)).join("")}schema:
  $schema: 'https://json-schema.org/draft/2020-12/schema'
  type: object
  properties:
    name: {type: string, description: '', default: null}
  required:
    - name
`;

/** @param count scripts and flows together, half of each */
export function writeWorkspace(folder: string, count: number): void {
  const hashes: Record<string, string> = {};
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return text;
  };
  write("wmill.yaml", "defaultTs: bun\nincludes:\n  - f/**\nexcludes: []\nincludeSchedules: true\n");
  write("f/team/folder.meta.yaml", "display_name: team\nowners: []\nextra_perms: {}\n");
  const scripts = Math.ceil(count / 2);
  for (let index = 0; index < scripts; index++) {
    const ending = index % 2 === 0 ? "py" : "ts";
    const path = `f/team/s${index}`;
    const program = write(`${path}.${ending}`, ending === "py" ? python(index) : typescript(index));
    write(`${path}.script.lock`, locks[ending]);
    const described = write(`${path}.script.yaml`, metadata(index, `${path}.script.lock`));
    hashes[path] = sha(`{}${program}${described}`);
  }
  for (let index = 0; index < count - scripts; index++) {
    const path = `f/team/flow${index}.flow`;
    write(`${path}/flow.yaml`, flow(index, scripts));
    const members: Record<string, string> = {};
    for (const id of ["a", "c", "e"]) {
      const name = `${id}.inline_script.py`;
      const text = `def main(x: str):\n    return {"name": x.upper(), "length": len(x) + ${index}, "step": "${id}"}\n`;
      members[name] = sha(`${write(`${path}/${name}`, text)}{}`);
      hashes[`${path}+${name}`] = members[name];
    }
    hashes[`${path}+__flow_hash`] = sha(JSON.stringify(members));
  }
  const lines = Object.entries(hashes).map(([key, hash]) => `  ${key}: ${hash}\n`);
  write("wmill-lock.yaml", `version: v2\nlocks:\n${lines.join("")}`);
}
