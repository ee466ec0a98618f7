/** What comes with a language, and is in no lock. */
/** Modules that come with Python 3.11 or any later version, less the private ones: `sys.stdlib_module_names`. */
export declare const pythonModules: ReadonlySet<string>;
