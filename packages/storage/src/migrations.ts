import type { Migration } from '@meinungsbild/database'
import { accounts } from './migrations/accounts.ts'
import { absences } from './migrations/absences.ts'
import { counts } from './migrations/counts.ts'
import { deletion } from './migrations/deletion.ts'
import { barrierReports } from './migrations/barrier-reports.ts'
import { disposal } from './migrations/disposal.ts'
import { districts } from './migrations/districts.ts'
import { documents } from './migrations/documents.ts'
import { finalCount } from './migrations/final-count.ts'
import { firstJourney } from './migrations/first-journey.ts'
import { keys } from './migrations/keys.ts'
import { invitations } from './migrations/invitations.ts'
import { paperAndProofs } from './migrations/paper-and-proofs.ts'
import { participants } from './migrations/participants.ts'
import { procedureModels } from './migrations/procedure-models.ts'
import { questionnaire } from './migrations/questionnaire.ts'
import { records } from './migrations/records.ts'
import { reminders } from './migrations/reminders.ts'
import { results } from './migrations/results.ts'
import { signIn } from './migrations/sign-in.ts'
import { tools } from './migrations/tools.ts'

/**
 * The database's versions in order; one text is one version. A version that was ever released is never edited.
 * The triggers make the dossier append-only for everyone who comes in through SQL. The one on INSERT is needed
 * because `INSERT OR REPLACE` removes a row without firing the trigger on DELETE.
 */
export const migrations: readonly Migration[] = [
  ...firstJourney,
  ...questionnaire,
  ...participants,
  ...invitations,
  ...paperAndProofs,
  ...results,
  ...districts,
  ...documents,
  ...reminders,
  ...finalCount,
  ...tools,
  ...records,
  ...procedureModels,
  ...absences,
  ...disposal,
  ...deletion,
  ...barrierReports,
  ...accounts,
  ...signIn,
  ...keys,
  ...counts,
]
