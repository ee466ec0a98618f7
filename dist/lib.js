import { library } from "./bundle/index.js";

export const { Refusal, SystemFault, assembleSuite, buildPrompt, buildProof, buildReport, chooseSandbox, chooseSides, compileModel, contractLoop, createProvider, exampleCases, excerpt, formats, inputCase, jsonSchema, judgeStrength, knownSamples, languages, lintContract, mask, measureStrength, openJournal, openJsonata, printProof, promptOf, proofPath, prove, readCases, readContract, recording, rules, sameValue, samplesOf, validateData, version } = await library();
