export type { Absences, EnteredAbsence, NewAbsence } from './absences.ts'
export type {
  AccountAdministration,
  AccountFacts,
  AccountRecord,
  AccountRefusal,
} from './account-administration.ts'
export { linkDays, type AccountLink, type AccountLinks, type LinkKind } from './account-links.ts'
export {
  commandLine,
  identityProvider,
  type AccountAct,
  type AccountChange,
  type AccountLog,
  type AccountLogLine,
} from './account-log.ts'
export type { Account, Accounts } from './accounts.ts'
export type { AddressBook, AddressBooks, Contact, NewAddressBook } from './address-books.ts'
export type { AnonymousRelease, AnonymousReleases } from './anonymous-releases.ts'
export type { AnswerColumns, AnswerSnapshot, NewSnapshot } from './answer-columns.ts'
export type { AnswerFile, AnswerFiles } from './answer-files.ts'
export { migrations as storageMigrations } from './migrations.ts'
export { openAnswerReader, type AnswerReader, type KeptAnswer } from './answer-reader.ts'
export type { Answers, PulledSubmission } from './answers.ts'
export type { BarrierReports, KeptBarrierReport } from './barrier-reports.ts'
export { readHouseKey, readKeyChanges, type HouseKey } from './house-key.ts'
export { isSignedBy, keyPeriods, readSuccession, type KeyPeriod } from './key-periods.ts'
export { openStorage, type StorageRefusal } from './open-storage.ts'
export { columnsBeside } from './columns-beside.ts'
export type { Claim, Claims } from './claims.ts'
export type { Codes, ParticipantCode, StratumHashes } from './codes.ts'
export type { Arrivals } from './arrivals.ts'
export type { AttachmentFiles } from './attachment-files.ts'
export type { Comment, Comments, NewComment } from './comments.ts'
export type { CalendarFeeds } from './calendar-feeds.ts'
export { contentHash, type Contents } from './contents.ts'
export type { DistrictChoice } from './district-choices.ts'
export type { DistrictNames, DistrictSet, NewDistrict } from './district-sets.ts'
export type {
  DocumentDraft,
  DocumentDrafts,
  DraftPlace,
  KeptDraft,
  NewDraft,
  OpenDraft,
} from './document-drafts.ts'
export { versionHash } from './document-versions.ts'
export type { DossierEntry, NewDossierEntry } from './dossier-entry.ts'
export { dossierLine } from './dossier-line.ts'
export type { Appended, DossierHead } from './append-to-dossier.ts'
export type { Dossiers } from './dossier.ts'
export { readAdaptedPeriods, readDeletionList, type DeletionLine } from './deletion-list.ts'
export type { DeletionOrder, OwnKind } from './delete-kind.ts'
export type { Deletions } from './deletions.ts'
export type { StoredHoldings } from './holdings.ts'
export type { KeptRequest, RightsRequests } from './rights-requests.ts'
export type { Disposals, KeptPaper } from './disposals.ts'
export type { DossierFilter, DossierPerson } from './dossier-excerpt.ts'
export type { DossierBeginning, DossierSummary } from './dossier-summaries.ts'
export type { EditLock, EditLocks } from './edit-locks.ts'
export {
  protectionGoals,
  type HouseDataProtection,
  type Processor,
  type ProtectionGoal,
} from './house-data-protection.ts'
export type { BankItem, ItemBank, ItemWording, NewItem } from './item-bank.ts'
export type { LetterFile, LetterFiles } from './letter-files.ts'
export type {
  LetterSeriesRecord,
  LetterSeriesStore,
  NewLetterFile,
  NewLetterSeries,
} from './letter-series.ts'
export type { LetterKind, LetterText, LetterTexts } from './letter-texts.ts'
export type { MailSeries, MailSeriesState, MailSeriesStore, NewMailSeries } from './mail-series.ts'
export type { MailChange, MailCount, Mails, MailState, WaitingMail } from './mails.ts'
export { passwordFlaw, shortestPassword, type PasswordFlaw } from './new-password.ts'
export type { Objection, Objections } from './objections.ts'
export type {
  KeptCoding,
  KeptScheme,
  KeptSettlement,
  OpenAnswerCoding,
} from './open-answer-coding.ts'
export type { ShownFigures } from './shown-figures.ts'
export {
  markHolders,
  pencilColours,
  type MarkHolder,
  type PencilColour,
  type PencilMark,
  type PencilMarks,
} from './pencil-marks.ts'
export type { OpenAnswerQuotations, Quotation } from './open-answer-quotations.ts'
export type { OpenAnswerRules, Redactor, WriterLimit } from './open-answer-rules.ts'
export type {
  OpenAnswers,
  OpenText,
  OpenTextProgress,
  RedactedText,
  Redaction,
  Stamp,
  WaitingAnswer,
} from './open-answers.ts'
export type {
  KeptKeying,
  Keying,
  PaperForm,
  PaperFormName,
  PaperFormOutcome,
  PaperForms,
} from './paper-forms.ts'
export type { PaperSlips, SlipOutcome } from './paper-slips.ts'
export type {
  NewSample,
  ParticipantSample,
  ParticipantSamples,
  SampledStratum,
  StratumOutcome,
} from './participant-samples.ts'
export type { ParticipantUpload, ParticipantUploads } from './participant-uploads.ts'
export type {
  Draw,
  DrawnPerson,
  NumberedStratum,
  Participant,
  ParticipantCount,
  Participants,
  PostalAddress,
  Standing,
} from './participants.ts'
export type {
  KeptModel,
  ModelDraft,
  ModelVersion,
  NewModelVersion,
  ProcedureModels,
} from './procedure-models.ts'
export type { HeadSigner, RecordsHeads, SignedRecordsHead } from './records-heads.ts'
export type { SealedFile, SealedFiles } from './sealed-files.ts'
export type { BallotLeaf, BallotLeaves } from './ballot-leaves.ts'
export type { SealedAnswer, SealedSubmissions } from './sealed-submissions.ts'
export {
  absoluteHours,
  idleMinutes,
  type OpenSession,
  type Session,
  type SessionProof,
  type Sessions,
} from './sessions.ts'
export type {
  AuthoritySettings,
  CoatOfArms,
  DocumentTemplates,
  EarlierFileNumbers,
  Settings,
} from './settings.ts'
export {
  hasSecondFactor,
  type Factors,
  type NamedPasskey,
  type SecondFactors,
} from './second-factors.ts'
export type { ProviderIdentities, ProviderIdentity } from './provider-identities.ts'
export { challengeMinutes, type KnownPasskey, type Passkeys } from './passkeys.ts'
export { attemptLimits, type SignInAttempts, type SignInTry } from './sign-in-attempts.ts'
export { needsSecondFactor, secondFactorRules, type SignInRule } from './sign-in-rule.ts'
export type { Storage } from './storage.ts'
export { isUnavailable } from '@meinungsbild/database'
export { placeName, type StoragePlace } from './storage-place.ts'
export type { DoorChoice, NewSurvey, SealingKeyPair, Survey } from './surveys.ts'
export type { Surveys, SurveyState } from './surveys.ts'
export type { CostPlans, Tariffs, Written } from './tariffs.ts'
export type { NotedTestRun, TestAnswers, TestRun } from './test-answers.ts'
export type { KeptToolCheck, ToolChecks } from './tool-checks.ts'
export {
  verifyDossierExport,
  type ExportFlaw,
  type VerifiedExport,
} from './verify-dossier-export.ts'
export { verifyStoredDossiers, type VerifiedDossiers } from './verify-stored-dossiers.ts'
export type { DossierFlaw, JournalHead, Known, Verification } from './verify-dossiers.ts'
export type {
  ChangedCopy,
  NewStep,
  StepNote,
  WorkingCopies,
  WorkingCopy,
} from './working-copies.ts'
export type { MailRhythm, TaskMail, TaskMails } from './task-mails.ts'
