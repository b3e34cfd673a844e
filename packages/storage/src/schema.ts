import type { AccountTables } from './schema/accounts.ts'
import type { AnswerTables } from './schema/answers.ts'
import type { BallotTables } from './schema/ballots.ts'
import type { DeletionTables } from './schema/deletion.ts'
import type { BarrierReportTables } from './schema/barrier-reports.ts'
import type { DisposalTables } from './schema/disposal.ts'
import type { DistrictTables } from './schema/districts.ts'
import type { DocumentTables } from './schema/documents.ts'
import type { DossierTables } from './schema/dossier.ts'
import type { InvitationTables } from './schema/invitations.ts'
import type { OpenAnswerTables } from './schema/open-answers.ts'
import type { PaperTables } from './schema/paper.ts'
import type { ParticipantTables } from './schema/participants.ts'
import type { ProcedureModelTables } from './schema/procedure-models.ts'
import type { QuestionnaireTables } from './schema/questionnaires.ts'
import type { RecordsTables } from './schema/records.ts'
import type { ReminderTables } from './schema/reminders.ts'
import type { SignInTables } from './schema/sign-in.ts'
import type { ToolTables } from './schema/tools.ts'

/** Tables of the inside's database as Kysely sees them. Times are ISO 8601 in UTC; truth values are 0 and 1. */
export type Schema = DossierTables &
  AccountTables &
  SignInTables &
  QuestionnaireTables &
  ParticipantTables &
  InvitationTables &
  BallotTables &
  PaperTables &
  AnswerTables &
  OpenAnswerTables &
  DistrictTables &
  DocumentTables &
  ReminderTables &
  RecordsTables &
  ToolTables &
  ProcedureModelTables &
  BarrierReportTables &
  DisposalTables &
  DeletionTables
