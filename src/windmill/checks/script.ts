/** One script: its metadata, its program, and whether they belong together. */
import { fileHash, memberHash, scriptHash } from "../hashes.ts";
import type { Judging } from "../judging.ts";
import { childOf, entriesOf, entryOf, flagOf, isNull, mapOf, textOf } from "../nodes.ts";
import { hasGrammar, readProgram } from "../scripts/read.ts";
import type { ScriptImport } from "../scripts/signature.ts";
import type { Source } from "../source.ts";
import { baseName } from "../workspace/paths.ts";
import type { ScriptFiles } from "../workspace/read.ts";
import type { Node } from "../yaml.ts";
import { inputsOf, schemaInputs } from "./inputs.ts";
import { checkLock } from "./lock.ts";
import { checkImports, checkSyntax } from "./program.ts";
import { unknownKey } from "./schema.ts";
import { checkSchema } from "./signature.ts";

const kinds = ["script", "trigger", "failure", "approval", "command", "preprocessor"];

/** What `wmill` writes into or takes from a script.yaml, and what servers of any age emit into it. */
const knownKeys = new Set(
  `summary description lock kind schema tag envs timeout priority cache_ttl concurrent_limit concurrency_time_window_s
  concurrency_key custom_concurrency_key debounce_key debounce_delay_s debounce_args_to_accumulate max_total_debouncing_time
  max_total_debounces_amount dedicated_worker on_behalf_of_email on_behalf_of has_on_behalf_of has_preprocessor labels
  ws_error_handler_muted restart_unless_cancelled visible_to_runner_only delete_after_use delete_after_secs no_main_func
  auto_kind is_template codebase language path hash content draft_only is_draft cache_ignore_s3_path assets modules
  retry extra_perms archived created_by created_at parent_hash parent_hashes workspace_id starred has_draft deleted
  lock_error_logs inherited_labels permissioned_as preserve_on_behalf_of type name inline_script fileset`.split(/\s+/),
);

export async function checkScript(judging: Judging, script: ScriptFiles): Promise<void> {
  const { facts, index } = judging;
  const [metadataFile] = script.metadata;
  const [program] = script.programs;
  const metadata = metadataFile === undefined ? undefined : judging.read(metadataFile);
  const source = program && judging.read(program.file);
  const document = metadata && (await judging.tree(metadata));
  if (metadata && document) checkMetadata(judging, metadata, document);
  if (!program) facts.unread.set(script.path, "no program stands beside its metadata");
  else if (!source) facts.unread.set(script.path, "the program cannot be read");
  if (!program || !source) return;
  if (metadata && index.hasHashes) {
    facts.hashes.set(script.path, { ...fileHash(scriptHash, source.text, metadata.text), file: program.file });
    for (const module of script.modules) readModule(judging, script.path, module);
  }
  const language = program.language === "typescript" ? index.config.typescript : program.language;
  facts.languages.set(language, (facts.languages.get(language) ?? 0) + 1);
  const entry = textOf(childOf(document, "kind")) === "preprocessor" ? "preprocessor" : "main";
  const read = await readProgram({ text: source.text, language, script: script.path, entry });
  if (read.main.kind !== "unread") facts.read.add(script.path);
  else facts.unread.set(script.path, unreadBecause(language));
  checkSyntax(judging, { source }, read);
  // A bundle takes in files that are no scripts.
  const isScript = (it: ScriptImport) => it.candidates.some((path) => index.exists("program", path));
  const imports = index.config.isBundled(program.file) ? read.imports.filter(isScript) : read.imports;
  // A script of several modules imports these by relative paths, and they are no scripts.
  const alone = script.modules.length === 0;
  checkImports(judging, { source }, { ...read, imports }, `script ${script.path}`, alone);
  if (read.main.kind === "none" && read.syntax === undefined && !isLibrary(document, script.path)) {
    facts.mainless.push({ path: script.path, place: source.at(0), entry });
  }
  if (metadata && document)
    checkLock(judging, metadata, document, { path: script.path, language, text: source.text, program: read });
  // Where the program's own parameters are not known, a schema that names some stands for them.
  const inputs = inputsOf(read) ?? schemaInputs(document);
  if (inputs && (read.main.kind === "found" || inputs.size > 0)) facts.inputs.set(`script ${script.path}`, inputs);
  if (metadata && document && !read.syntax)
    checkSchema(judging, { source, metadata, document, program: read, language });
}

const unreadBecause = (language: string): string =>
  hasGrammar(language) ? "the program is too much for its parser" : `programs of ${language} are not read here`;

function checkMetadata({ report }: Judging, source: Source, document: Node): void {
  if (!mapOf(document)) {
    // wmill takes an empty one for a script without any.
    const severity = isNull(document) ? "warning" : "error";
    report("windmill.structure.schema", "the metadata must be a map", source.at(document.at), { severity });
    return;
  }
  const kind = entryOf(document, "kind");
  const value = kind?.node.kind === "scalar" ? kind.node.value : undefined;
  if (kind && value !== null && value !== "" && !kinds.includes(String(value))) {
    const fact = `\`kind\` must be one of ${kinds.map((it) => `\`${it}\``).join(", ")}`;
    report("windmill.structure.kind", fact, source.at(kind.node.at));
  }
  for (const { key, at } of entriesOf(document).values()) {
    if (!knownKeys.has(key))
      report("windmill.structure.unknown-key", unknownKey(key, "a script", knownKeys), source.at(at));
  }
}

function readModule(judging: Judging, path: string, file: string): void {
  const source = file.endsWith(".lock") ? undefined : judging.read(file);
  if (!source) return;
  const name = file.slice(file.indexOf("__mod/") + "__mod/".length);
  judging.facts.hashes.set(`${path}+${name}`, { ...fileHash(memberHash, source.text), file });
}

/** A Python package's own module is never run. */
const isLibrary = (document: Node | undefined, path: string): boolean =>
  baseName(path) === "__init__" ||
  flagOf(childOf(document, "no_main_func")) === true ||
  /^(?:lib|wac)$/.test(textOf(childOf(document, "auto_kind")) ?? "");
