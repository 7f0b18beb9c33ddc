import type { Metafile } from 'esbuild';

/** What imports what. Modules are named by their paths below the package: `src/main.ts`. */
export interface ModuleGraph {
  /** What has to have run before a module runs. */
  needs(module: string): readonly string[];
  /** Modules of ours that some `await import()` asks for. */
  readonly late: readonly string[];
}

export function moduleGraph({ inputs }: Metafile): ModuleGraph {
  const late = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, path }) => kind === 'dynamic-import' && path.startsWith('src/'));
  return {
    needs: (module) =>
      (inputs[module]?.imports ?? [])
        .filter(({ kind, external }) => kind !== 'dynamic-import' && !external)
        .map(({ path }) => path),
    late: [...new Set(late.map(({ path }) => path))].sort(),
  };
}

/**
 * The bundle of each module: the first in which it is needed. What no bundle names and needs is in none of them.
 */
export function divideModules(
  bundles: ReadonlyMap<string, readonly string[]>,
  { needs }: ModuleGraph,
): ReadonlyMap<string, string> {
  const divided = new Map<string, string>();
  for (const [bundle, modules] of bundles) {
    const open = [...modules];
    for (let module = open.pop(); module !== undefined; module = open.pop()) {
      if (divided.has(module)) continue;
      divided.set(module, bundle);
      open.push(...needs(module));
    }
  }
  return divided;
}
