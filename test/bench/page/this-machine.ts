import { cpus, totalmem, type } from 'node:os';
import type { Machine } from './measured.ts';

export function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: (processors[0]?.model ?? '').trim(),
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.versions.node,
  };
}
