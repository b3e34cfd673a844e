export type { Bilingual } from './bilingual.ts'
export { roles, roleTitle, type Role, type SignedRole } from './role.ts'
export { actNames, type ActName } from './act.ts'
export { impliedActs } from './implied-rights.ts'
export { actTitle } from './act-title.ts'
export type { Attachment } from './attachment.ts'
export type { Participant, Signature } from './participant.ts'
export { seatOf, type Absence, type Actor } from './actor.ts'
export { capacityOf, signedFor } from './signature.ts'
export type {
  Act,
  ChecklistPoint,
  Decision,
  DocumentDefinition,
  Model,
  Origin,
  Outcome,
  Parallel,
  Phase,
  RoleUse,
  Section,
  Step,
} from './model.ts'
export { documentLayouts, layoutTitle, type DocumentLayout } from './document-layout.ts'
export { stepKinds, stepKindTitle, type StepKind } from './step-kind.ts'
export { parseModel } from './model-schema.ts'
export { needTitle } from './need-title.ts'
export { possibleNeeds } from './possible-needs.ts'
export { markOrigins } from './origins.ts'
export { layOut, type Layout } from './diagram/lay-out.ts'
export { mainRole, processGraph, type FlowNode } from './diagram/process-graph.ts'
export type { RoutedFlow } from './diagram/route-flows.ts'
export type { Sizes } from './diagram/sizes.ts'
export { checkModel } from './check-model.ts'
export { anytimeActs } from './check/act-places.ts'
export type { ModelFlaw, ModelPlace } from './check/flaw.ts'
export { findDocument, findStep } from './find.ts'
export { hamburg } from './models/hamburg.ts'
export { short } from './models/short.ts'
export { models } from './models/models.ts'
export type { Need } from './need.ts'
export type {
  Command,
  ContactPerson,
  Context,
  CoSignatureMark,
  DecisionOutcome,
  Named,
  OpinionVerdict,
  ParticipantsPlan,
  Proposal,
} from './command.ts'
export type { FieldHashes } from './field-commands.ts'
export type { ParticipantsNote } from './participants-note.ts'
export type { Presence } from './meeting-commands.ts'
export { presenceTitle } from './sentences/meetings.ts'
export type { DocumentVersionRef, Entry } from './entry.ts'
export {
  sealedBox,
  type BallotBox,
  type BallotBoxChoice,
  type BallotBoxOpening,
  type ShareKeeper,
  type UsedShares,
} from './ballot-box.ts'
export {
  analysisPlan,
  defaultPlan,
  earlyReadingHours,
  openEarlyRequest,
  readingAt,
  type AnalysisPlan,
  type EarlierWave,
  type EarlyReading,
  type Margin,
  type Reading,
  type Weighting,
} from './evaluation.ts'
export { readEntries } from './read-entries.ts'
export {
  dataProtectionParts,
  dataProtectionSubject,
  dataProtectionTitle,
  latestPart,
  type DataProtectionOpinion,
  type DataProtectionPart,
  type DataProtectionVersion,
} from './data-protection/data-protection.ts'
export { finalOpinion, recheckOf, type Recheck } from './data-protection/recheck.ts'
export { checkedThings, tickStanding, type CheckedThing, type TickStanding } from './checklist.ts'
export { endsWith, type EndingAct } from './ends-with.ts'
export { missingThings } from './missing.ts'
export { printEuro } from './cents.ts'
export { isDay } from './day.ts'
export {
  costPlanFlaws,
  proposedCostPlan,
  type CostField,
  type CostPlan,
} from './costs/cost-plan.ts'
export {
  compareCosts,
  estimateCost,
  type CostEstimate,
  type CostLine,
} from './costs/estimate-cost.ts'
export {
  pricedUnits,
  tariffFlaws,
  type Price,
  type PricedUnit,
  type Tariff,
  type TariffField,
} from './costs/tariff.ts'
export {
  choiceOf,
  compareTools,
  isOpen,
  toolConcerns,
  type ComparedQuestion,
  type ToolConcern,
} from './tool-check/compare-tools.ts'
export {
  toolTopics,
  type AnswerBasis,
  type Concern,
  type ToolAnswer,
  type ToolCheck,
  type ToolQuestion,
  type ToolTopic,
} from './tool-check/tool-question.ts'
export { toolQuestions } from './tool-check/tool-questions.ts'
export type {
  Approval,
  Closing,
  Commitment,
  CoSignature,
  DecisionRecord,
  Dissent,
  DocumentVersion,
  Done,
  Field,
  FieldRelease,
  Initiative,
  Meeting,
  Notice,
  Opinion,
  ParticipantsPlanVersion,
  PlainVersion,
  Publication,
  QuestionnaireVersion,
  State,
  StepState,
  StepStatus,
  SupportRequest,
  TariffChoice,
  Tick,
  UnitResponse,
} from './state.ts'
export { nothingYet } from './state.ts'
export { variablesOf, type KeyFigureDefinition, type KeyFigureRule } from './key-figure.ts'
export {
  actualCost,
  hasEnded,
  isFollowedUp,
  isLate,
  measuresToCarryOut,
  proposalOf,
  reportIsDue,
  type EffectFigure,
  type Measure,
  type MeasureDecision,
  type MeasureProposal,
  type MeasureReport,
  type MeasureStatus,
  type MeasureVerdict,
} from './measure.ts'
export type { Refusal, RefusalCode } from './refusal.ts'
export { decide, type Decided } from './decide.ts'
export { evolve, replay } from './evolve.ts'
export type { Action, Permission } from './action.ts'
export { mayAct } from './may-act.ts'
export { currentSteps, stepList, type StepView } from './step-list.ts'
export { tasksOf, type Task } from './tasks.ts'
export { possibleActs, type PossibleAct } from './possible-acts.ts'
export { describeEntry, timeline, type TimelineItem } from './timeline.ts'
export { courseKinds, phaseCourse, type PhaseStretch } from './phase-course.ts'
export { entryGroups, entryGroupTitle, kindsIn, type EntryGroup } from './entry-group.ts'
export { documentHistory, type DocumentHistoryItem } from './document-history.ts'
export { memoSheet, type MemoSheet } from './memo-sheet.ts'
export { directive, type DirectivePoint } from './directives/directive.ts'
export { addressable, composing, type Composing } from './directives/composing.ts'
export { participationSteps, type ParticipationStep } from './directives/participation-steps.ts'
export { pointKinds, pointTitle, type PointKind, type SigningOrder } from './directives/point.ts'
export type { PointDraft } from './directives/directive-commands.ts'
export { comingFollowUps, type ComingFollowUp } from './directives/tasks.ts'
export { openNotices } from './open-notices.ts'
export {
  coSignaturesOn,
  latestVersion,
  opinionsOn,
  standingDissents,
  unitsOf,
  validApproval,
} from './read.ts'
export { quoteIn, quoteState, type QuoteRelease, type QuoteState } from './quote.ts'
export { fieldMatchesRelease, releaseBindingText, validRelease } from './field-release.ts'
export { isPubliclyVisible, mayReadResults } from './results.ts'
export type {
  DisposalEntry,
  DisposalMessage,
  DisposalVerdict,
  DisposedFile,
} from './disposal/disposal-entry.ts'
export { disposalVerdicts } from './disposal/disposal-entry.ts'
export {
  noDisposal,
  replayDisposals,
  standingHold,
  type DisposalState,
} from './disposal/disposal-state.ts'
export { disposalClocks, type DisposalClocks } from './disposal/disposal-clocks.ts'
export { nextDisposalAct } from './disposal/next-disposal-act.ts'
export {
  disposalObjection,
  disposalRoles,
  type DisposalAct,
  type DisposalCase,
} from './disposal/disposal-permit.ts'
export {
  decideDisposal,
  type DisposalCommand,
  type DisposalContext,
} from './disposal/decide-disposal.ts'
export { disposalSentence, verdictTitle } from './disposal/disposal-sentence.ts'
export { dataKinds, type DataKind, type DeletionEvent } from './deletion/data-kind.ts'
export {
  deletionRules,
  type AdaptedPeriods,
  type DeletionRule,
  type DeletionRules,
  type Period,
} from './deletion/deletion-rules.ts'
export {
  whatGoesWhen,
  type DeletionEvents,
  type Holding,
  type KeptData,
  type PlannedDeletion,
  type StandingHold,
} from './deletion/what-goes-when.ts'
export {
  deletionOf,
  periodInWords,
  periodOfKind,
  systemSignature,
  type DataDeleted,
} from './deletion/data-deleted.ts'
export { readDisposals } from './disposal/read-disposals.ts'
