/**
 * Prints what the changelog says of a version: `node scripts/release-notes.ts v1.2.3`. Ends with 1 where the tag is not the
 * version of package.json, or the changelog has nothing to say of it.
 */
import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** The lines below `## <version>` up to the next version's; nothing where there are none. */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((it) => it.split(/\s/, 1)[0] === version) ?? "";
  return section.split("\n").slice(1).join("\n").trim();
}

if (import.meta.main) {
  const [, , tag = ""] = process.argv;
  const { version } = JSON.parse(read("package.json"));
  const notes = notesOf(version, read("CHANGELOG.md"));
  if (tag !== `v${version}`)
    throw new Error(`the tag is ${JSON.stringify(tag)}, package.json says v${version}: change one of them`);
  if (notes === "") throw new Error(`CHANGELOG.md has nothing below "## ${version}": write what changed`);
  console.log(notes);
}
