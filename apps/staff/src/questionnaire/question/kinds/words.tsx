import type { SectionHeading, Statement } from '@meinungsbild/questionnaire'
import type { KindForm } from './kind-form.ts'

/** Only words. */
export const statement: KindForm<Statement> = {
  write: () => undefined,
  read: (_reading, base) => ({ ...base, kind: 'statement' }),
  Fields: () => null,
}

/** The heading of a section. */
export const section: KindForm<SectionHeading> = {
  write: () => undefined,
  read: (_reading, base) => ({ ...base, kind: 'section' }),
  Fields: () => null,
}
