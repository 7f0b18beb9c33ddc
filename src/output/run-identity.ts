import { createHash, randomBytes, randomFillSync } from 'node:crypto';
import { hostname } from 'node:os';

/** Who is writing: by this a temporary file of a dead run is told from one that another run is writing just now. */
export interface RunIdentity {
  /** Eight hexadecimal digits that stand for the machine. */
  readonly host: string;
  readonly process: number;
  /** Eight hexadecimal digits, another one each time the program starts, because process numbers come again. */
  readonly start: string;
  /** Whether a process of this machine is alive. */
  isRunning(process: number): boolean;
  /** 32 hexadecimal digits that nobody can foresee. */
  random(): string;
}

/** Chance for many names is fetched at once. */
const chance = Buffer.alloc(128 * 16);
let used = chance.byteLength;

/** This process. */
export const nodeRunIdentity: RunIdentity = {
  host: createHash('sha256').update(hostname()).digest('hex').slice(0, 8),
  process: process.pid,
  start: randomBytes(4).toString('hex'),
  isRunning(id) {
    try {
      return process.kill(id, 0);
    } catch (error) {
      // Not allowed to ask means that it is there.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
  random() {
    if (used === chance.byteLength) {
      randomFillSync(chance);
      used = 0;
    }
    used += 16;
    return chance.toString('hex', used - 16, used);
  },
};
