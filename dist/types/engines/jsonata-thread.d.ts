/**
 * What runs in JSONata's thread, as text: a bundle has no file for it. Expressions are foreign, so the package gets a
 * context of its own, without Node and without making code from texts; only texts go in and out.
 */
export declare const outside = "\nconst { parentPort, workerData } = require(\"node:worker_threads\");\nconst { createContext, runInContext } = require(\"node:vm\");\n\nconst context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });\n// There is no `require` in the context, under neither name: the bundler gives the package's own another one.\nrunInContext(\"var module = { exports: {} }, exports = module.exports, require, __non_webpack_require__;\", context);\nrunInContext(workerData.library, context);\nconst answer = runInContext(workerData.inside, context);\nparentPort.on(\"message\", (question) => answer(question).then((it) => parentPort.postMessage(it)));\nparentPort.postMessage(\"ready\");\n";
/** Its value is the function that answers. \`$same\` and \`$near\` are documented in docs/cookbook.md. */
export declare const inside: string;
