import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { readCodeCache } from './code-cache.ts';

/** The bundles of one folder, each loaded when it is first asked for. */
export interface Bundles {
  /** Absolute. */
  readonly folder: string;
  /** What a bundle exports; './rest.cjs' asks for the one beside it, any other name for a module of Node. */
  load(name: string): unknown;
  readonly loaded: ReadonlyMap<string, LoadedBundle>;
}

export interface LoadedBundle {
  /** Absolute. */
  readonly file: string;
  readonly script: Script;
  /** Which build it belongs to. */
  readonly build: string;
}

/** A bundle ends with the mark of its build: a SHA-256 of all bundles. */
const buildMarkLength = 64;

/**
 * Opens a folder of bundles. Each is a function expression as CommonJS has it, in plain ASCII, because V8 takes over a
 * text of one-byte letters as it is. A cache that is missing, damaged, of another build or of another Node is passed
 * over: starting then takes longer, nothing else.
 */
export function openBundles(folder: string): Bundles {
  const loaded = new Map<string, LoadedBundle>();
  const modules = new Map<string, { exports: unknown }>();

  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return process.getBuiltinModule(name);
    const known = modules.get(name);
    if (known) return known.exports;
    const file = join(folder, name);
    const source = readFileSync(file, 'latin1');
    const build = source.slice(-buildMarkLength);
    const cachedData = readCodeCache(file, build);
    // In traces of the stack; a cache holds it, too, and must not tell where it was made.
    const filename = `dist/${name.slice(2)}`;
    const script = new Script(source, {
      filename,
      ...(cachedData && { cachedData }),
    });
    const module: { exports: unknown } = { exports: {} };
    loaded.set(name, { file, script, build });
    modules.set(name, module);
    script.runInThisContext()(module.exports, load, module, file, folder);
    return module.exports;
  };
  return { folder, load, loaded };
}
