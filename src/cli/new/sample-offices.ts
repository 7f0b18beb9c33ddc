import { dirname } from 'node:path';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { readOffices } from '../../schema/read.ts';
import type { FileReader } from '../../source/file-reader.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { Project } from '../campaigns/project.ts';

/** The offices that a new campaign names. */
export interface SampleOffices {
  readonly issuer: string;
  readonly lead: string;
  readonly responsible: string;
}

/** Those of templates/new/offices.yaml. */
const fromSample: SampleOffices = { issuer: '某某县某某局', lead: '业务科', responsible: '各有关单位' };

/**
 * Offices that plans/offices.yaml already holds: the first is the issuer, the first group is responsible.
 * Where there is no such file, those of the sample that is put there. Reported: whatever is wrong with the file.
 */
export function sampleOffices(
  path: string,
  project: Project,
  reader: FileReader,
  report: Report,
): SampleOffices {
  if (!reader.stat(path)) return fromSample;
  const yaml = readYaml(path, { root: dirname(path), show: project.show }, reader, report);
  const offices = (yaml && readOffices(yaml, report)?.value.offices) ?? [];
  const single = offices.filter(({ group }) => group !== true);
  const issuer = single[0]?.name;
  if (issuer === undefined) return fromSample;
  const lead = single.find(({ parent }) => parent === issuer)?.name ?? single[1]?.name ?? issuer;
  return { issuer, lead, responsible: offices.find(({ group }) => group === true)?.name ?? lead };
}
