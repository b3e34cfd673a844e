import { route } from './route.ts'

/**
 * Every address of the staff application. Links, forms and redirects are made with `routes.x.href()`, handlers are
 * registered with `routes.x.pattern`; no address is written anywhere else. One address serves GET (show) and, where
 * something can be done there, POST (do).
 */
export const routes = {
  home: route('/'),
  asset: route('/assets/:name'),

  signIn: route('/anmelden'),
  signOut: route('/abmelden'),
  account: route('/konto'),
  accountPassword: route('/konto/passwort'),
  accountLanguage: route('/konto/sprache'),
  settings: route('/einstellungen'),

  tasks: route('/aufgaben'),
  initiatives: route('/vorhaben'),
  newInitiative: route('/vorhaben/neu'),
  initiative: route('/vorhaben/:id'),
  /** POST: acknowledges ("zur Kenntnis genommen") a notice to the signed-in person. */
  notice: route('/vorhaben/:id/hinweise/:notice'),
  /** Who acts in which role; POST changes it. */
  people: route('/vorhaben/:id/beteiligte'),
  /** POST: completes a step that asks for nothing but being done, as an outcome of the model. */
  step: route('/vorhaben/:id/schritte/:step'),

  /** A document by its sections (Auftrag, concepts, report, closing memo): form, POST saves. */
  document: route('/vorhaben/:id/dokumente/:document'),
  documentVersion: route('/vorhaben/:id/dokumente/:document/fassungen/:version'),
  documentPdf: route('/vorhaben/:id/dokumente/:document/pdf'),

  /** Vermerk with its directive. */
  memo: route('/vorhaben/:id/vermerke/:memo'),
  memoSubmission: route('/vorhaben/:id/vermerke/:memo/vorlage'),
  memoCoSignature: route('/vorhaben/:id/vermerke/:memo/mitzeichnung'),
  memoDecision: route('/vorhaben/:id/vermerke/:memo/entscheidung'),
  memoPdf: route('/vorhaben/:id/vermerke/:memo/pdf'),

  /** Rückmeldungen of the supporting units on resources. */
  responses: route('/vorhaben/:id/rueckmeldungen'),
  /** Stellungnahmen: data protection officer, statistics office and others. */
  opinions: route('/vorhaben/:id/stellungnahmen'),
  opinion: route('/vorhaben/:id/stellungnahmen/:opinion'),
  /** Abstimmung: invitation, agenda, minutes. */
  meeting: route('/vorhaben/:id/besprechung'),
  /** Anforderung of support after decision 1. */
  supportRequests: route('/vorhaben/:id/anforderungen'),

  questionnaire: route('/vorhaben/:id/fragebogen'),
  questionnairePage: route('/vorhaben/:id/fragebogen/seiten/:page'),
  questionnaireQuestion: route('/vorhaben/:id/fragebogen/fragen/:question'),
  questionnaireImport: route('/vorhaben/:id/fragebogen/einlesen'),
  questionnaireExport: route('/vorhaben/:id/fragebogen/ausgeben'),
  preview: route('/vorhaben/:id/fragebogen/vorschau'),
  keyFigures: route('/vorhaben/:id/kennzahlen'),
  /** Auswahl und Ansprache der Teilnehmenden: access, codes, letters. */
  participants: route('/vorhaben/:id/teilnehmende'),
  participantCodes: route('/vorhaben/:id/teilnehmende/zugangscodes'),
  privacyNotice: route('/vorhaben/:id/datenschutzhinweise'),

  fieldRelease: route('/vorhaben/:id/feldfreigabe'),
  field: route('/vorhaben/:id/feld'),
  /** POST: fetches sealed submissions from the collector and opens them. */
  fieldPull: route('/vorhaben/:id/feld/abholen'),
  fieldClose: route('/vorhaben/:id/feld/schliessen'),
  results: route('/vorhaben/:id/ergebnisse'),

  measures: route('/vorhaben/:id/massnahmen'),
  measure: route('/vorhaben/:id/massnahmen/:measure'),
  pressRelease: route('/vorhaben/:id/pressemitteilung'),
  pressReleasePdf: route('/vorhaben/:id/pressemitteilung/pdf'),
  pressReleasePublication: route('/vorhaben/:id/pressemitteilung/veroeffentlichung'),

  /** The dossier as a timeline. */
  dossier: route('/vorhaben/:id/akte'),
} as const
