/** A lock of Python against what its program imports: modules are not named as their packages are. */
import { pythonModules } from "../scripts/standard.ts";

/** Modules in whose package's name their own is not found. */
const packages: Readonly<Record<string, string>> = {
  apiclient: "googleapi",
  bs4: "beautifulsoup",
  cv2: "opencv",
  fitz: "pymupdf",
  gi: "pygobject",
  googleapiclient: "googleapi",
  mpltoolkits: "matplotlib",
  mysqldb: "mysqlclient",
  pil: "pillow",
  pkgresources: "setuptools",
  pylab: "matplotlib",
  skimage: "scikitimage",
  sklearn: "scikitlearn",
  win32api: "pywin32",
  win32com: "pywin32",
};

const plain = (name: string): string => name.toLowerCase().replace(/[-_.]/g, "");

/** `wmill` is not counted: workers may bring it themselves. */
export const isThirdParty = (module: string): boolean => !pythonModules.has(module) && module !== "wmill";

/**
 * Whether it is certain, as far as names tell, that a lock has none of the packages: no name in it is part of an import's
 * or the other way round. One import that is held tells that the lock is the program's.
 * @param imported modules, by the first part of their names
 */
export function holdsNone(lock: string, program: string, imported: readonly string[]): boolean {
  const modules = imported.filter(isThirdParty).map(plain);
  // These comments name the packages themselves.
  if (modules.length === 0 || /^\s*#\s*(?:extra_)?requirements\s*:|#\s*(?:re)?pin\s*:/im.test(program)) return false;
  const lines = lock.split(/\r?\n/).filter((it) => it.trim() !== "" && !/^\s*(?:#|--)/.test(it));
  const names = lines.map((it) => /^\s*([\w.-]+)(?:\[[^\]]*\])?\s*==/.exec(it)?.[1]);
  // What is fetched from elsewhere may hold anything.
  if (names.includes(undefined)) return false;
  const held = names.map((it) => plain(it as string));
  return modules.every((module) => {
    const name = Object.hasOwn(packages, module) ? (packages[module] as string) : module;
    return !held.some((it) => it.includes(name) || name.includes(it));
  });
}
