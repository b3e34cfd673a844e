export { anonymityWords, type AnonymityStatement } from './anonymity-statement.tsx'
export type { BrowserSurvey } from './browser-survey.ts'
export type { CitizenFrame } from './citizen-frame.ts'
export type { JourneyState } from './journey/journey-state.tsx'
export type { JourneySurvey } from './journey/journey-survey.ts'
export { stateAfter } from './journey/state-after.ts'
export { StepPage, type StepPageProps } from './journey/step-page.tsx'
export { AccessibilityPage, type AccessibilityPageProps } from './pages/accessibility-page.tsx'
export { CheckPage, type CheckPageProps } from './pages/check-page.tsx'
export { EndingPage, type EndingPageProps } from './pages/ending-page.tsx'
export { HeadsPage, type HeadsPageProps } from './pages/heads-page.tsx'
export { HomePage, type HomePageProps } from './pages/home-page.tsx'
export { ImprintPage, type ImprintPageProps } from './pages/imprint-page.tsx'
export { NoticePage, type CitizenNotice, type NoticePageProps } from './pages/notice-page.tsx'
export { PrivacyPage, type PrivacyPageProps } from './pages/privacy-page.tsx'
export { QuestionPage, type LiveJourney, type QuestionPageProps } from './pages/question-page.tsx'
export {
  ReceiptPage,
  type CheckedReceipt,
  type ReceiptPageProps,
  type ReceiptPlace,
} from './pages/receipt-page.tsx'
export { ResumePage, type ResumePageProps } from './pages/resume-page.tsx'
export { ResultsListPage, type ResultsListPageProps } from './pages/results-list-page.tsx'
export { ResultsPage, type ResultsPageProps } from './pages/results-page.tsx'
export {
  ResultsQuestionPage,
  type ResultsQuestionPageProps,
} from './pages/results-question-page.tsx'
export type { ResultsLinks } from './results/results-links.ts'
export { resultsWords } from './results/results.texts.ts'
export { StartPage, type StartPageProps } from './pages/start-page.tsx'
export { ThanksPage, type ThanksPageProps } from './pages/thanks-page.tsx'
export { WaitingPage, type WaitingPageProps } from './pages/waiting-page.tsx'
export { factsOfMedia, type MediaSource } from './files/media-source.ts'
export type { Unrevealed } from './journey/question-list.ts'
export type { UrnAnswer } from './urn-answer.ts'
export { centreOf, shapeOutline } from './map/shape-outline.ts'
export type { QuestionProps } from './question-props.ts'
export { wordsOfReceipt, type ReceiptProps } from './receipt.tsx'
export { QuestionView } from './question-view.tsx'
export { doorHook, doorHooks } from './door-hooks.ts'
export { hooks } from './hooks.ts'
