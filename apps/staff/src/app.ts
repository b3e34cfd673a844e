import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { absenceRoutes } from './absences/absences.ts'
import { accountRoutes } from './accounts/account.ts'
import { accountAdministrationRoutes } from './accounts/administration/administration.ts'
import { signInRulesRoutes } from './accounts/rules/sign-in-rules.ts'
import { passwordLinkRoutes } from './accounts/links/password-link.ts'
import { signInProviderRoutes } from './accounts/provider/sign-in-provider.ts'
import { enrolmentFirst } from './accounts/second-factor/enrolment-first.ts'
import { secondFactorRoutes } from './accounts/second-factor/second-factor.ts'
import { signInCodeRoutes } from './accounts/signing-in/sign-in-code.ts'
import { signInPasskeyRoutes } from './accounts/signing-in/sign-in-passkey.ts'
import { signInRoutes } from './accounts/signing-in/sign-in.ts'
import { addressBookRoutes } from './address-books/address-books.ts'
import { allMeasuresRoutes } from './all-measures/all-measures.ts'
import { assetRoutes } from './assets/assets.ts'
import { costsRoutes } from './costs/costs.ts'
import { dataProtectionRoutes } from './data-protection/data-protection.ts'
import { decisionRoutes } from './decisions/decision.ts'
import { deletionRoutes } from './deletion/deletion.ts'
import { deletionsRoutes } from './deletion/deletions.ts'
import { deletionRulesRoutes } from './deletion/deletion-rules.ts'
import { disposalRoutes } from './disposal/disposal.ts'
import { disposalsRoutes } from './disposal/disposals.ts'
import { documentListRoutes } from './documents/document-list.ts'
import { documentVersionRoutes } from './documents/document-version.ts'
import { attachmentRoutes } from './documents/attachments/attachments.ts'
import { documentCompareRoutes } from './documents/comparing/compare.ts'
import { documentImportRoutes } from './documents/importing/import.ts'
import { remarkRoutes } from './documents/remarks/remarks.ts'
import { documentWorkRoutes } from './documents/writing/work.ts'
import { documentRoutes } from './documents/document.ts'
import { districtSetRoutes } from './districts/district-sets.ts'
import { directiveRoutes } from './directives/directive.ts'
import { doorRoutes } from './door/door.ts'
import { dossierExportRoutes } from './dossier-export/dossier-export.ts'
import { dossierRoutes } from './dossier-timeline/dossier.ts'
import { barrierReportRoutes } from './barrier-reports/barrier-reports.ts'
import { reportBarrierRoutes } from './barrier-reports/report-barrier.ts'
import { brokenPromise } from './errors/broken-promise.ts'
import { notFound } from './errors/not-found.ts'
import { refused } from './errors/refused.ts'
import { ideaRoutes } from './initiatives/idea.ts'
import { fieldReleaseRoutes } from './field/field-release.ts'
import { fieldRoutes } from './field/field.ts'
import { waysInRoutes } from './field/ways-in.ts'
import { sentFilesRoutes } from './field/sent-files.ts'
import { initiativeRoutes } from './initiatives/initiative.ts'
import { initiativeListRoutes } from './initiatives/initiative-list.ts'
import { newInitiativeRoutes } from './initiatives/new-initiative.ts'
import { peopleRoutes } from './initiatives/people.ts'
import { stepRoutes } from './initiatives/step.ts'
import { ballotBoxRoutes } from './keys/ballot-box.ts'
import { keysRoutes } from './keys/keys.ts'
import { analysisPlanRoutes } from './analysis-plan/analysis-plan.ts'
import { keyFiguresRoutes } from './key-figures/key-figures.ts'
import { textsOf } from './layout/language.ts'
import { lettersRoutes } from './letters/letters.ts'
import { calendarRoutes } from './calendar/calendar.ts'
import { courseRoutes } from './course/course.ts'
import { closingRoutes } from './closing/closing.ts'
import { mailingRoutes } from './mailing/mailing.ts'
import { seriesRoutes } from './mailing/series.ts'
import { measuresRoutes } from './measures/measures.ts'
import { meetingRoutes } from './meetings/meeting.ts'
import { memoRoutes } from './memos/memo.ts'
import { anonymousRoutes } from './microdata/anonymous/anonymous.ts'
import { microdataRoutes } from './microdata/microdata.ts'
import { openAnswersRoutes } from './open-answers/open-answers.ts'
import { opinionRoutes } from './opinions/opinion.ts'
import { documentPdfRoutes } from './papers/document-pdf.ts'
import { recordPaperRoutes } from './papers/records/records.ts'
import { pencilMarkRoutes } from './pencil-marks/pencil-marks.ts'
import { pressReleaseRoutes } from './press-release/press-release.ts'
import { reminderRoutes } from './reminders/reminders.ts'
import { rightsRequestsRoutes } from './rights-requests/rights-requests.ts'
import { responsesRoutes } from './responses/responses.ts'
import { weightingRoutes } from './weighting/weighting.ts'
import { resultTablesRoutes } from './result-tables/result-tables.ts'
import { countingGate } from './results/reading/counting-gate.ts'
import { resultsRoutes } from './results/results.ts'
import { paperReturnsRoutes } from './paper-returns/paper-returns.ts'
import { participantsRoutes } from './participants/participants.ts'
import { privacyNoticeRoutes } from './privacy-notice/privacy-notice.ts'
import { procedureModelRoutes } from './procedure-models/procedure-models.ts'
import { previewMediaRoutes } from './questionnaire/preview/preview-media.ts'
import { previewRoutes } from './questionnaire/preview/preview.ts'
import { questionnaireRoutes } from './questionnaire/questionnaire.ts'
import { csrfToken } from './requests/csrf-token.ts'
import { formBody } from './requests/form-body.ts'
import { neverStored } from './requests/never-stored.ts'
import { requestTexts } from './requests/request.texts.ts'
import { sameSeat } from './requests/same-seat.ts'
import { sameOrigin } from './requests/same-origin.ts'
import { secretAddress } from './requests/secret-address.ts'
import { securityHeaders } from './requests/security-headers.ts'
import { session } from './requests/session.ts'
import { recordsHeadsRoutes } from './records-heads/records-heads.ts'
import { routes } from './routes.ts'
import type { StaffDeps } from './staff-deps.ts'
import type { StaffApp, StaffEnv } from './staff-env.ts'
import { wholeSearchRoutes } from './search/search.ts'
import { coatOfArmsRoutes } from './settings/coat-of-arms.ts'
import { documentTemplatesRoutes } from './settings/document-templates.ts'
import { settingsRoutes } from './settings/settings.ts'
import { supportRoutes } from './support/support.ts'
import { tariffRoutes } from './tariffs/tariffs.ts'
import { taskRoutes } from './tasks/tasks.ts'
import { xdomeaRoutes } from './xdomea/xdomea.ts'
import { toolCheckRoutes } from './tool-check/tool-check.ts'
import { toolRoutes } from './tools/tools.ts'

/** Enough for an imported questionnaire with all its languages and for a video in sign language of 20 MB. */
const largestBody = 24 * 1024 * 1024

/**
 * The staff application as a function of what it depends on.
 *
 * An area is a folder with, per page x:
 * - `x.ts`        `export function xRoutes(app, deps)`: its handlers at `routes.x.pattern`; GET shows, POST does;
 * - `x-page.tsx`  `export function XPage({ frame, initiative, … })`: all of the page, inside `<InitiativeFrame>` (or
 *                 `<StaffPage>` outside an initiative), with the kit's fields, `errorAt`, and `<Form>` for every form;
 *                 what a person may not do stands inside `<Guarded permission={initiative.may(action)}>`;
 * - `x.texts.ts`  its words, German and English, with `defineTexts`;
 * - `x.test.ts`   scenarios through `openHouse()` and `house.as(login)`, asserting also which entries were appended.
 * A handler reads with `initiativeFor(c, deps)` (`notFound(c)` if there is none), acts with `carryOut` (decides,
 * appends, answers 303; 403 with the reason, 409, or the form again with 422), and answers with
 * `show(c, XPage({ frame: frameOf(c), … }), status)`. Addresses stand in `routes.ts`; one line below adds the area.
 */
export function createStaffApp(deps: StaffDeps): StaffApp {
  const app: StaffApp = new Hono<StaffEnv>()

  const https = deps.publicUrl.startsWith('https:')
  // The outer one has the last word: the preview may stand in a frame of this house.
  app.use(routes.preview.pattern, securityHeaders(https, 'self'))
  app.use(routes.passwordLink.pattern, secretAddress)
  app.use(securityHeaders(https))
  assetRoutes(app)
  app.use(neverStored)
  app.use(sameOrigin(deps.publicUrl))
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (c) => refused(c, 413, textsOf(c, requestTexts).tooLarge),
    }),
  )
  app.use(formBody)
  // Calendar programs cannot sign in.
  calendarRoutes(app, deps)
  // Whoever comes by a link has no password yet.
  passwordLinkRoutes(app, deps)
  app.use(session(deps))
  app.use(enrolmentFirst)
  // Before the token is asked for: its forms are those of citizens, and it changes nothing.
  previewRoutes(app, deps)
  previewMediaRoutes(app, deps)
  app.use(csrfToken)
  countingGate(app, deps)
  app.use(sameSeat)

  app.get(routes.home.pattern, (c) => c.redirect(routes.tasks.href(), 303))
  signInRoutes(app, deps)
  signInCodeRoutes(app, deps)
  signInPasskeyRoutes(app, deps)
  signInProviderRoutes(app, deps)
  secondFactorRoutes(app, deps)
  accountRoutes(app, deps)
  absenceRoutes(app, deps)
  reminderRoutes(app, deps)
  reportBarrierRoutes(app, deps)
  barrierReportRoutes(app, deps)
  settingsRoutes(app, deps)
  accountAdministrationRoutes(app, deps)
  signInRulesRoutes(app, deps)
  pencilMarkRoutes(app, deps)
  tariffRoutes(app, deps)
  toolRoutes(app, deps)
  toolCheckRoutes(app, deps)
  coatOfArmsRoutes(app, deps)
  documentTemplatesRoutes(app, deps)
  procedureModelRoutes(app, deps)
  districtSetRoutes(app, deps)
  addressBookRoutes(app, deps)
  allMeasuresRoutes(app, deps)
  taskRoutes(app, deps)
  wholeSearchRoutes(app, deps)
  initiativeListRoutes(app, deps)
  newInitiativeRoutes(app, deps)
  initiativeRoutes(app, deps)
  ideaRoutes(app, deps)
  peopleRoutes(app, deps)
  stepRoutes(app, deps)
  courseRoutes(app, deps)
  documentListRoutes(app, deps)
  documentRoutes(app, deps)
  documentVersionRoutes(app, deps)
  documentWorkRoutes(app, deps)
  documentCompareRoutes(app, deps)
  documentImportRoutes(app, deps)
  remarkRoutes(app, deps)
  attachmentRoutes(app, deps)
  documentPdfRoutes(app, deps)
  recordPaperRoutes(app, deps)
  memoRoutes(app, deps)
  directiveRoutes(app, deps)
  decisionRoutes(app, deps)
  responsesRoutes(app, deps)
  opinionRoutes(app, deps)
  meetingRoutes(app, deps)
  supportRoutes(app, deps)
  dossierRoutes(app, deps)
  dossierExportRoutes(app, deps)
  recordsHeadsRoutes(app, deps)
  xdomeaRoutes(app, deps)
  deletionsRoutes(app, deps)
  deletionRulesRoutes(app, deps)
  deletionRoutes(app, deps)
  rightsRequestsRoutes(app, deps)
  disposalsRoutes(app, deps)
  disposalRoutes(app, deps)
  questionnaireRoutes(app, deps)
  costsRoutes(app, deps)
  keyFiguresRoutes(app, deps)
  analysisPlanRoutes(app, deps)
  participantsRoutes(app, deps)
  mailingRoutes(app, deps)
  seriesRoutes(app, deps)
  lettersRoutes(app, deps)
  privacyNoticeRoutes(app, deps)
  dataProtectionRoutes(app, deps)
  keysRoutes(app, deps)
  doorRoutes(app, deps)
  fieldReleaseRoutes(app, deps)
  fieldRoutes(app, deps)
  sentFilesRoutes(app, deps)
  waysInRoutes(app, deps)
  paperReturnsRoutes(app, deps)
  ballotBoxRoutes(app, deps)
  resultsRoutes(app, deps)
  weightingRoutes(app, deps)
  resultTablesRoutes(app, deps)
  microdataRoutes(app, deps)
  anonymousRoutes(app, deps)
  openAnswersRoutes(app, deps)
  measuresRoutes(app, deps)
  pressReleaseRoutes(app, deps)
  closingRoutes(app, deps)

  app.notFound(notFound)
  app.onError((error, c) => brokenPromise(deps.log)(error, c))
  return app
}
