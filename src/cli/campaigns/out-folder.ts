import { resolve } from 'node:path';
import type { Session } from '../session.ts';
import type { Project } from './project.ts';

/** Where documents go, absolute: as the command line says, or beside plans/. */
export const outFolder = (
  out: string | undefined,
  project: Project,
  { context }: Pick<Session, 'context'>,
): string => (out === undefined ? resolve(project.folder, 'out') : resolve(context.workingFolder, out));
