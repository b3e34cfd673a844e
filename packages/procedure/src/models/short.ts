import type { DocumentDefinition, Model, Section } from '../model.ts'
import { assignment } from './documents/assignment.ts'
import { detailedMemo, resultsMemo } from './documents/memos.ts'
import { pressRelease } from './documents/press-release.ts'
import { closingMemo, resultReport } from './documents/results.ts'
import { toolCheck } from './documents/tool-check.ts'
import { always } from './rights.ts'
import { both } from './section.ts'
import { afterTheField } from './short/after-the-field.ts'
import { beforeTheField } from './short/before-the-field.ts'
import { concept } from './short/concept.ts'
import { field } from './short/field.ts'
import { shortRoles } from './short/roles.ts'

/** A small municipality: no outline phase, one decision before the field. Nothing in it claims to be Hamburg's. */
export const short: Model = {
  id: 'short',
  version: 2,
  title: both('Kurzes Verfahren', 'Short procedure'),
  description: both(
    'Für kleine Gemeinden: ein Konzept, eine Entscheidung vor dem Feld, eine über die Maßnahmen.',
    'For small municipalities: one concept, one decision before the field, one on the measures.',
  ),
  roles: [
    { role: 'leadership', task: both('entscheidet', 'decides'), origin: 'ours' },
    {
      role: 'pressOffice',
      task: both('führt das Vorhaben', 'leads the initiative'),
      origin: 'ours',
    },
    {
      role: 'supportingUnit',
      task: both('setzt Maßnahmen um', 'carries out measures'),
      origin: 'ours',
    },
    {
      role: 'dataProtectionOfficer',
      task: both(
        'nimmt Stellung; berät, gibt nicht frei',
        'gives opinions; advises, does not approve',
      ),
      origin: 'ours',
    },
  ],
  phases: [
    { id: 'preparation', title: both('Vorbereitung', 'Preparation'), origin: 'ours' },
    { id: 'field', title: both('Feld', 'Field'), origin: 'ours' },
    { id: 'results', title: both('Ergebnisse', 'Results'), origin: 'ours' },
  ],
  documents: [
    assignment,
    concept,
    toolCheck,
    {
      ...detailedMemo,
      title: both('Vermerk zum Konzept', 'Memo on the concept'),
      origin: 'ours',
      sections: ours(detailedMemo),
    },
    resultReport,
    { ...resultsMemo, origin: 'ours', sections: ours(resultsMemo) },
    { ...pressRelease, origin: 'ours', sections: ours(pressRelease) },
    closingMemo,
  ],
  steps: [...beforeTheField, ...field, ...afterTheField],
  always: always(shortRoles),
  retentionYears: 10,
}

function ours(document: DocumentDefinition): readonly Section[] {
  return document.sections.map((section) => ({ ...section, origin: 'ours' }))
}
