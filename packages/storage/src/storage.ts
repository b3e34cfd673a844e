import { sql, type Kysely } from 'kysely'
import { absencesIn, type Absences } from './absences.ts'
import { accountAdministrationIn, type AccountAdministration } from './account-administration.ts'
import { accountLinksIn, type AccountLinks } from './account-links.ts'
import { accountLogIn, type AccountLog } from './account-log.ts'
import { accountsIn, type Accounts } from './accounts.ts'
import { addressBooksIn, type AddressBooks } from './address-books.ts'
import { anonymousReleasesIn, type AnonymousReleases } from './anonymous-releases.ts'
import { answerColumnsIn, type AnswerColumns } from './answer-columns.ts'
import { answerFilesIn, type AnswerFiles } from './answer-files.ts'
import { answersIn, type Answers } from './answers.ts'
import { barrierReportsIn, type BarrierReports } from './barrier-reports.ts'
import { ballotLeavesIn, type BallotLeaves } from './ballot-leaves.ts'
import { arrivalsIn, type Arrivals } from './arrivals.ts'
import { calendarFeedsIn, type CalendarFeeds } from './calendar-feeds.ts'
import type { Claims } from './claims.ts'
import { claimsHere } from './claims-here.ts'
import { claimsOverPostgres } from './claims-over-postgres.ts'
import { codesIn, type Codes } from './codes.ts'
import { attachmentFilesIn, type AttachmentFiles } from './attachment-files.ts'
import { commentsIn, type Comments } from './comments.ts'
import { contentsIn, type Contents } from './contents.ts'
import { districtChoicesIn, type DistrictChoices } from './district-choices.ts'
import { districtSetsIn, type DistrictSets } from './district-sets.ts'
import { documentDraftsIn, type DocumentDrafts } from './document-drafts.ts'
import { deletionsIn, type Deletions } from './deletions.ts'
import { disposalsIn, type Disposals } from './disposals.ts'
import { dossiersIn, type Dossiers } from './dossier.ts'
import { editLocksIn, type EditLocks } from './edit-locks.ts'
import { houseKeyIn, type HouseKey } from './house-key.ts'
import { itemBankIn, type ItemBank } from './item-bank.ts'
import { letterFilesIn, type LetterFiles } from './letter-files.ts'
import { letterSeriesIn, type LetterSeriesStore } from './letter-series.ts'
import { letterTextsIn, type LetterTexts } from './letter-texts.ts'
import { mailSeriesIn, type MailSeriesStore } from './mail-series.ts'
import { mailsIn, type Mails } from './mails.ts'
import { objectionsIn, type Objections } from './objections.ts'
import { openAnswerCodingIn, type OpenAnswerCoding } from './open-answer-coding.ts'
import { openAnswerQuotationsIn, type OpenAnswerQuotations } from './open-answer-quotations.ts'
import { openAnswerRulesIn, type OpenAnswerRules } from './open-answer-rules.ts'
import { openAnswersIn, type OpenAnswers } from './open-answers.ts'
import { paperFormsIn, type PaperForms } from './paper-forms.ts'
import { paperSlipsIn, type PaperSlips } from './paper-slips.ts'
import { participantSamplesIn, type ParticipantSamples } from './participant-samples.ts'
import { participantUploadsIn, type ParticipantUploads } from './participant-uploads.ts'
import { participantsIn, type Participants } from './participants.ts'
import { rightsRequestsIn, type RightsRequests } from './rights-requests.ts'
import { releasedFiguresIn, type ReleasedFiguresStore } from './released-figures.ts'
import { passkeysIn, type Passkeys } from './passkeys.ts'
import { procedureModelsIn, type ProcedureModels } from './procedure-models.ts'
import { providerIdentitiesIn, type ProviderIdentities } from './provider-identities.ts'
import { recordsHeadsIn, type RecordsHeads } from './records-heads.ts'
import { sealedFilesIn, type SealedFiles } from './sealed-files.ts'
import { sealedSubmissionsIn, type SealedSubmissions } from './sealed-submissions.ts'
import { secondFactorsIn, type SecondFactors } from './second-factors.ts'
import type { Schema } from './schema.ts'
import { sessionsIn, type Sessions } from './sessions.ts'
import { settingsIn, type Settings } from './settings.ts'
import { shownFiguresIn, type ShownFiguresStore } from './shown-figures.ts'
import { shownPopulationsIn, type ShownPopulations } from './shown-populations.ts'
import { signInAttemptsIn, type SignInAttempts } from './sign-in-attempts.ts'
import type { StoragePlace } from './storage-place.ts'
import { surveysIn, type Surveys } from './surveys.ts'
import { taskMailsIn, type TaskMails } from './task-mails.ts'
import { costPlansIn, tariffsIn, type CostPlans, type Tariffs } from './tariffs.ts'
import { testAnswersIn, type TestAnswers } from './test-answers.ts'
import { toolChecksIn, type ToolChecks } from './tool-checks.ts'
import { workingCopiesIn, type WorkingCopies } from './working-copies.ts'

/** Everything the inside remembers, one part per concern. */
export type Storage = {
  /** Where the database lies; whoever wants to read beside this process opens it for reading only. */
  readonly place: StoragePlace
  readonly dossiers: Dossiers
  readonly recordsHeads: RecordsHeads
  readonly disposals: Disposals
  readonly deletions: Deletions
  readonly rightsRequests: RightsRequests
  readonly contents: Contents
  readonly accounts: Accounts
  readonly accountAdministration: AccountAdministration
  readonly accountLinks: AccountLinks
  readonly accountLog: AccountLog
  readonly absences: Absences
  readonly sessions: Sessions
  readonly signInAttempts: SignInAttempts
  readonly secondFactors: SecondFactors
  readonly passkeys: Passkeys
  readonly providerIdentities: ProviderIdentities
  readonly surveys: Surveys
  readonly codes: Codes
  readonly answers: Answers
  readonly answerColumns: AnswerColumns
  readonly arrivals: Arrivals
  readonly answerFiles: AnswerFiles
  readonly sealedSubmissions: SealedSubmissions
  readonly ballotLeaves: BallotLeaves
  readonly sealedFiles: SealedFiles
  readonly settings: Settings
  readonly workingCopies: WorkingCopies
  readonly editLocks: EditLocks
  readonly procedureModels: ProcedureModels
  readonly comments: Comments
  readonly documentDrafts: DocumentDrafts
  readonly attachmentFiles: AttachmentFiles
  readonly itemBank: ItemBank
  readonly testAnswers: TestAnswers
  readonly participants: Participants
  readonly participantSamples: ParticipantSamples
  readonly participantUploads: ParticipantUploads
  readonly objections: Objections
  readonly addressBooks: AddressBooks
  readonly mailSeries: MailSeriesStore
  readonly mails: Mails
  readonly letterTexts: LetterTexts
  readonly letterSeries: LetterSeriesStore
  readonly letterFiles: LetterFiles
  readonly paperSlips: PaperSlips
  readonly paperForms: PaperForms
  readonly openAnswers: OpenAnswers
  readonly openAnswerRules: OpenAnswerRules
  readonly openAnswerCoding: OpenAnswerCoding
  readonly openAnswerQuotations: OpenAnswerQuotations
  readonly anonymousReleases: AnonymousReleases
  readonly shownFigures: ShownFiguresStore
  readonly releasedFigures: ReleasedFiguresStore
  readonly shownPopulations: ShownPopulations
  readonly districtSets: DistrictSets
  readonly districtChoices: DistrictChoices
  readonly taskMails: TaskMails
  readonly calendarFeeds: CalendarFeeds
  readonly tariffs: Tariffs
  readonly costPlans: CostPlans
  readonly toolChecks: ToolChecks
  readonly barrierReports: BarrierReports
  readonly claims: Claims
  readonly houseKey: HouseKey
  /** Rejects where the database does not answer. */
  ask(): Promise<void>
  close(): Promise<void>
}

/** Everything over one database. */
export function storageOver(db: Kysely<Schema>, place: StoragePlace): Storage {
  const claims = 'file' in place ? claimsHere() : claimsOverPostgres(place.address)
  return {
    place,
    dossiers: dossiersIn(db),
    recordsHeads: recordsHeadsIn(db),
    disposals: disposalsIn(db),
    deletions: deletionsIn(db),
    rightsRequests: rightsRequestsIn(db),
    contents: contentsIn(db),
    accounts: accountsIn(db),
    accountAdministration: accountAdministrationIn(db),
    accountLinks: accountLinksIn(db),
    accountLog: accountLogIn(db),
    absences: absencesIn(db),
    sessions: sessionsIn(db),
    signInAttempts: signInAttemptsIn(db),
    secondFactors: secondFactorsIn(db),
    passkeys: passkeysIn(db),
    providerIdentities: providerIdentitiesIn(db),
    surveys: surveysIn(db),
    codes: codesIn(db),
    answers: answersIn(db),
    answerColumns: answerColumnsIn(db),
    arrivals: arrivalsIn(db),
    answerFiles: answerFilesIn(db),
    sealedSubmissions: sealedSubmissionsIn(db),
    ballotLeaves: ballotLeavesIn(db),
    sealedFiles: sealedFilesIn(db),
    settings: settingsIn(db),
    workingCopies: workingCopiesIn(db),
    editLocks: editLocksIn(db),
    procedureModels: procedureModelsIn(db),
    comments: commentsIn(db),
    documentDrafts: documentDraftsIn(db),
    attachmentFiles: attachmentFilesIn(db),
    itemBank: itemBankIn(db),
    testAnswers: testAnswersIn(db),
    participants: participantsIn(db),
    participantSamples: participantSamplesIn(db),
    participantUploads: participantUploadsIn(db),
    objections: objectionsIn(db),
    addressBooks: addressBooksIn(db),
    mailSeries: mailSeriesIn(db),
    mails: mailsIn(db),
    letterTexts: letterTextsIn(db),
    letterSeries: letterSeriesIn(db),
    letterFiles: letterFilesIn(db),
    paperSlips: paperSlipsIn(db),
    paperForms: paperFormsIn(db),
    openAnswers: openAnswersIn(db),
    openAnswerRules: openAnswerRulesIn(db),
    openAnswerCoding: openAnswerCodingIn(db),
    openAnswerQuotations: openAnswerQuotationsIn(db),
    anonymousReleases: anonymousReleasesIn(db),
    shownFigures: shownFiguresIn(db),
    releasedFigures: releasedFiguresIn(db),
    shownPopulations: shownPopulationsIn(db),
    districtSets: districtSetsIn(db),
    districtChoices: districtChoicesIn(db),
    taskMails: taskMailsIn(db),
    calendarFeeds: calendarFeedsIn(db),
    tariffs: tariffsIn(db),
    costPlans: costPlansIn(db),
    toolChecks: toolChecksIn(db),
    barrierReports: barrierReportsIn(db),
    claims,
    houseKey: houseKeyIn(db),
    async ask() {
      await sql`select 1`.execute(db)
    },
    async close() {
      await claims.close()
      await db.destroy()
    },
  }
}
