import { route } from './route.ts'

/**
 * Every address of the staff application. Links, forms and redirects are made with `routes.x.href()`, handlers are
 * registered with `routes.x.pattern`; no address is written anywhere else. One address serves GET (show) and, where
 * something can be done there, POST (do).
 */
export const routes = {
  home: route('/'),

  signIn: route('/anmelden'),
  /** The second step: a one-time code, a recovery code or a passkey. */
  signInCode: route('/anmelden/code'),
  /** POST: what a passkey has signed; `options`: what it shall sign, as JSON. */
  signInPasskey: route('/anmelden/passkey'),
  signInPasskeyOptions: route('/anmelden/passkey/aufforderung'),
  /** GET: goes to the identity provider of the house, and comes back from there. */
  signInProvider: route('/anmelden/anbieter'),
  signInProviderReturn: route('/anmelden/anbieter/rueckkehr'),
  signOut: route('/abmelden'),
  account: route('/konto'),
  accountPassword: route('/konto/passwort'),
  /** POST: ends one session (field `session`), or all others. */
  accountSessions: route('/konto/anmeldungen'),
  accountLanguage: route('/konto/sprache'),
  /** Zweiter Faktor: one-time codes, passkeys, recovery codes; POST adds or removes one (field `tun`). */
  secondFactor: route('/konto/zweiter-faktor'),
  /** POST: a new passkey; `options`: what it shall sign, as JSON. */
  newPasskey: route('/konto/zweiter-faktor/passkey'),
  newPasskeyOptions: route('/konto/zweiter-faktor/passkey/aufforderung'),
  /** Choosing a password by a link that counts once; without a session. */
  passwordLink: route('/zugang/:token'),
  /** Tasks by e-mail and in a calendar; the addresses below it POST. */
  reminders: route('/konto/erinnerungen'),
  reminderMails: route('/konto/erinnerungen/e-mails'),
  /** POST: makes the address of the calendar, or ends it (field `act`). */
  reminderCalendar: route('/konto/erinnerungen/kalender'),
  /** GET, without a session: the calendar (iCalendar) that somebody has subscribed to. */
  calendar: route('/kalender/:token'),
  /** Abwesenheiten of the signed-in person; POST enters one or takes it back (field `tun`). */
  absences: route('/konto/abwesenheit'),
  /** POST: from now on for a colleague who is away (field `absence`), or for oneself again. */
  standIn: route('/konto/vertretung'),
  /** Erklärung zur Barrierefreiheit, and where employees report a barrier; both also without a session. */
  accessibility: route('/barrierefreiheit'),
  reportBarrier: route('/barriere-melden'),
  /** Barrieremeldungen of citizens and employees; POST fetches those that wait outside. */
  barrierReports: route('/barrieremeldungen'),
  /** POST: what was answered. */
  barrierReport: route('/barrieremeldungen/:report'),
  settings: route('/einstellungen'),
  /** Zeichen of the offices: name, sign, pencil. */
  pencilMarks: route('/einstellungen/zeichen'),
  /** Preismodelle of the house; everybody may read them. */
  tariffs: route('/einstellungen/tarife'),
  /** Datenschutz im Haus: processors, own measures, what is done in an incident, figures of attacks. */
  houseDataProtection: route('/einstellungen/datenschutz'),
  /** One processor, or `neu`; POST saves or deletes it (field `tun`). */
  houseProcessor: route('/einstellungen/datenschutz/auftragsverarbeiter/:processor'),
  /** One tariff, or `neu`; POST saves or deletes it (field `tun`). */
  tariff: route('/einstellungen/tarife/:tariff'),
  /** What all papers bear: the coat of arms; POST takes it in or away (field `tun`). GET `coatOfArms`: the picture. */
  paperSettings: route('/einstellungen/papiere'),
  coatOfArms: route('/einstellungen/papiere/wappen'),
  /** Textvorlagen: what a new document begins with. */
  documentTemplates: route('/einstellungen/vorlagen'),
  documentTemplate: route('/einstellungen/vorlagen/:document'),
  /** Stadtteile und Bezirke: the districts that maps are drawn of; POST takes in a file. */
  districtSets: route('/einstellungen/gebiete'),
  /** POST: describes it, takes another file, or deletes it (field `tun`). */
  districtSet: route('/einstellungen/gebiete/:set'),

  /** Konten: everybody who can sign in (`?suche=`), and a new one. */
  accountRecords: route('/einstellungen/konten'),
  newAccount: route('/einstellungen/konten/neu'),
  /** Protokoll der Kontenverwaltung. */
  accountLog: route('/einstellungen/konten/protokoll'),
  /** Regeln der Anmeldung: who needs a second factor, whether passwords count. */
  signInRules: route('/einstellungen/konten/anmeldung'),
  /** One account; POST changes it (field `tun`). */
  accountRecord: route('/einstellungen/konten/person/:account'),
  /** Vorgehensmodelle: all of them; POST copies one or reads one from a file (field `tun`). */
  models: route('/einstellungen/vorgehensmodelle'),
  /** One version; POST offers it or not, or begins the draft of the next one (field `tun`). */
  model: route('/einstellungen/vorgehensmodelle/:model/fassungen/:version'),
  /** GET: the version as a file (`?art=json`, `bpmn`). */
  modelFile: route('/einstellungen/vorgehensmodelle/:model/fassungen/:version/datei'),
  /** The draft of the next version; POST changes its parts, releases or discards it (field `tun`). */
  modelDraft: route('/einstellungen/vorgehensmodelle/:model/entwurf'),
  modelDraftFile: route('/einstellungen/vorgehensmodelle/:model/entwurf/datei'),
  modelBasics: route('/einstellungen/vorgehensmodelle/:model/entwurf/angaben'),
  modelStep: route('/einstellungen/vorgehensmodelle/:model/entwurf/schritte/:step'),
  /** One right of a step, counted from 1, or `neu`. */
  modelAct: route('/einstellungen/vorgehensmodelle/:model/entwurf/schritte/:step/rechte/:act'),
  /** What may be done at any time, and one right of it. */
  modelAnytime: route('/einstellungen/vorgehensmodelle/:model/entwurf/jederzeit'),
  modelAnytimeAct: route('/einstellungen/vorgehensmodelle/:model/entwurf/jederzeit/:act'),
  modelDocument: route('/einstellungen/vorgehensmodelle/:model/entwurf/dokumente/:document'),
  modelSection: route(
    '/einstellungen/vorgehensmodelle/:model/entwurf/dokumente/:document/abschnitte/:section',
  ),

  /** Fragenbank: what the house asks again and again; POST takes up what comes with the application. */
  itemBank: route('/fragenbank'),
  bankItem: route('/fragenbank/:item'),

  /** Adressbuch: lists of people that staff keep for the house; POST makes a new one. */
  addressBooks: route('/adressbuch'),
  /** POST: changes it, or deletes it (field `tun`). */
  addressBook: route('/adressbuch/:book'),

  /** Aussonderung: terms of all closed files, and what is gone. */
  disposals: route('/aussonderung'),
  /** One file after z.d.A.; POST does something about it (field `tun`). */
  disposal: route('/aussonderung/:id'),
  /** Löschung: what goes when over all surveys, the rules and the house's own proofs. */
  deletions: route('/loeschung'),
  /** Löschregeln: their periods; POST sets them. */
  deletionRules: route('/loeschung/regeln'),
  /** Betroffenenrechte: requests under Art. 15 to 21 DSGVO; for the data protection officer. */
  rightsRequests: route('/betroffenenrechte'),
  /** One request, or `neu`; POST enters, extends or closes it (field `tun`). */
  rightsRequest: route('/betroffenenrechte/:request'),
  /** POST: what is stored about somebody, by name or code. */
  rightsSearch: route('/betroffenenrechte/:request/suche'),

  /** Aktenstände: signed heads over all dossiers; POST signs one now. */
  recordsHeads: route('/aktenstaende'),
  /** GET: one of them as a file (JSON). */
  recordsHead: route('/aktenstaende/:number'),

  /** Werkzeuge: tool checks of the house. */
  tools: route('/werkzeuge'),
  /** Some of them side by side (`?werkzeug=`, once for each). */
  toolComparison: route('/werkzeuge/vergleich'),
  /** The questionnaire on one tool, on this installation (`eigenes`) or on a new one (`neu`); POST saves or deletes it (`tun`). */
  tool: route('/werkzeuge/:tool'),

  tasks: route('/aufgaben'),
  /** Measures of all initiatives (`?stelle=`, `stand=`, `ueberfaellig=`); `?art=csv` gives the file. */
  allMeasures: route('/massnahmen'),
  /** Looks through all initiatives (`?suche=`). */
  search: route('/suche'),
  initiatives: route('/vorhaben'),
  newInitiative: route('/vorhaben/neu'),
  initiative: route('/vorhaben/:id'),
  /** Ablauf: the procedure as a picture and as a list, with where the initiative stands. */
  course: route('/vorhaben/:id/ablauf'),
  /** POST: acknowledges ("zur Kenntnis genommen") a notice to the signed-in person. */
  notice: route('/vorhaben/:id/hinweise/:notice'),
  /** POST: acknowledges all notices to the signed-in person. */
  notices: route('/vorhaben/:id/hinweise'),
  /** Auftrag: what was proposed; POST revises, takes over or returns it (field `tun`). */
  idea: route('/vorhaben/:id/idee'),
  /** Who acts in which role; POST assigns or removes (field `tun`). */
  people: route('/vorhaben/:id/beteiligte'),
  /** One step: what it is, its checklist, its due date; POST completes it, ticks a point or sets the date (field `tun`). */
  step: route('/vorhaben/:id/schritte/:step'),
  /** Decision (Freigabe, Änderungen angeordnet, Ablehnung, zurückgestellt) at a decision step. */
  decision: route('/vorhaben/:id/entscheidungen/:step'),
  /** POST: the Leitung keeps the decision for itself, or lets its deputies decide again (field `tun`). */
  decisionReservation: route('/vorhaben/:id/entscheidungen/:step/vorbehalt'),

  /** All documents of the procedure and where each stands. */
  documents: route('/vorhaben/:id/dokumente'),
  /** A document by its sections (concepts, minutes, memo, report, press release): form, POST saves. */
  document: route('/vorhaben/:id/dokumente/:document'),
  /** One's own working copy as it reads; POST throws it away. */
  documentWork: route('/vorhaben/:id/dokumente/:document/arbeitsstand'),
  /** Two versions side by side (`?von=1&nach=2`). */
  documentCompare: route('/vorhaben/:id/dokumente/:document/vergleich'),
  /** POST: a remark on a section, an answer, or that one is settled (field `bemerken`). */
  documentRemarks: route('/vorhaben/:id/dokumente/:document/bemerkungen'),
  /** POST: encloses a file, or takes one out (field `tun`). GET of one: the file. */
  attachments: route('/vorhaben/:id/dokumente/:document/anlagen'),
  attachment: route('/vorhaben/:id/dokumente/:document/anlagen/:file'),
  /** A Word or OpenDocument text into the working copy: the file, then where each of its parts goes. */
  documentImport: route('/vorhaben/:id/dokumente/:document/einlesen'),
  documentVersion: route('/vorhaben/:id/dokumente/:document/fassungen/:version'),
  documentPdf: route('/vorhaben/:id/dokumente/:document/pdf'),
  /** Papers about acts: Auftrag, Steckbrief, Rückmeldungen and others. */
  recordPaper: route('/vorhaben/:id/papiere/:paper'),

  /** Vermerk: its sheet with directive, co-signatures, dissents; its text is written at `document`. */
  memo: route('/vorhaben/:id/vermerke/:memo'),
  memoSubmission: route('/vorhaben/:id/vermerke/:memo/vorlage'),
  memoCoSignature: route('/vorhaben/:id/vermerke/:memo/mitzeichnung'),
  /** Verfügung under a memo: its points; POST changes what stands in the form, or keeps it (field `tun`). */
  directive: route('/vorhaben/:id/vermerke/:memo/verfuegung'),
  /** POST: adds a point after the submission. */
  directivePoints: route('/vorhaben/:id/vermerke/:memo/verfuegung/punkte'),
  /** POST: a point is done; the skips have an address of their own, with the point as a field. */
  directivePoint: route('/vorhaben/:id/vermerke/:memo/verfuegung/punkte/:point'),
  directiveSkips: route('/vorhaben/:id/vermerke/:memo/verfuegung/uebersprungen'),
  /** POST: withdraws or resolves a dissent (field `tun`). */
  dissent: route('/vorhaben/:id/vermerke/:memo/dissense/:dissent'),

  /** Rückmeldungen of the supporting units on resources. */
  responses: route('/vorhaben/:id/rueckmeldungen'),
  /** Stellungnahmen on a document: data protection officer, statistics office and others. */
  opinion: route('/vorhaben/:id/stellungnahmen/:document'),
  /** Abstimmung: invitation and agenda. */
  meeting: route('/vorhaben/:id/besprechung'),
  /** GET: one meeting for a calendar (iCalendar). */
  meetingDate: route('/vorhaben/:id/besprechung/:meeting/termin'),
  /** POST: who was there. */
  meetingAttendance: route('/vorhaben/:id/besprechung/:meeting/anwesenheit'),
  /** POST: what somebody promised there. */
  meetingCommitments: route('/vorhaben/:id/besprechung/:meeting/zusagen'),
  /** POST: a commitment is fulfilled or dropped (field `tun`). */
  commitment: route('/vorhaben/:id/zusagen/:commitment'),
  /** Anforderung of support after decision 1; POST requests. */
  supportRequests: route('/vorhaben/:id/anforderungen'),
  /** POST: the unit answers. */
  supportAnswer: route('/vorhaben/:id/anforderungen/:request/antwort'),

  questionnaire: route('/vorhaben/:id/fragebogen'),
  questionnairePage: route('/vorhaben/:id/fragebogen/seiten/:page'),
  questionnaireQuestion: route('/vorhaben/:id/fragebogen/fragen/:question'),
  /** A question of a repeated group. */
  questionnaireNested: route('/vorhaben/:id/fragebogen/fragen/:question/teile/:nested'),
  /** Endings, quotas, variants, pages that change places. */
  questionnaireFlow: route('/vorhaben/:id/fragebogen/ablauf'),
  /** POST: undo, redo, save as a version, discard; take over or end the editing. */
  questionnaireWork: route('/vorhaben/:id/fragebogen/arbeitsstand'),
  questionnaireCompare: route('/vorhaben/:id/fragebogen/vergleich'),
  questionnaireComments: route('/vorhaben/:id/fragebogen/bemerkungen'),
  questionnaireImport: route('/vorhaben/:id/fragebogen/einlesen'),
  questionnaireExport: route('/vorhaben/:id/fragebogen/ausgeben'),
  earlierAnswers: route('/vorhaben/:id/fragebogen/fruehere-antworten'),
  /** The languages of the questionnaire and what is missing in each; POST adds or removes one (field `act`). */
  translation: route('/vorhaben/:id/fragebogen/uebersetzung'),
  /** GET: all texts as a file for translators; POST: reads one in. */
  translationFile: route('/vorhaben/:id/fragebogen/uebersetzung/datei'),
  /** One page (`?seite=`) side by side in two languages; without a page the words around the questions. */
  translationPage: route('/vorhaben/:id/fragebogen/uebersetzung/:language'),
  /** From the item bank into the questionnaire and back; the field `act` says which. */
  questionnaireBank: route('/vorhaben/:id/fragebogen/fragenbank'),
  /** How long it takes, which ways lead where, what test runs said; POST deletes the test runs. */
  pretest: route('/vorhaben/:id/fragebogen/pretest'),
  /** The end of a test run: a remark. */
  testRun: route('/vorhaben/:id/fragebogen/pretest/:run'),
  /** GET: the questionnaire to be filled in with a pen; `?art=pdf` or `odt` gives the file. */
  questionnairePaper: route('/vorhaben/:id/fragebogen/papier'),
  /** GET: every variable with its codes; `?art=csv`, `json`, `pdf` or `odt` gives the file. */
  codebook: route('/vorhaben/:id/fragebogen/codebuch'),
  preview: route('/vorhaben/:id/fragebogen/vorschau'),
  previewMedia: route('/vorhaben/:id/fragebogen/vorschau/medien/:name'),
  /** Kostenschätzung: what the survey will cost by each tariff; POST saves what it rests on, or chooses one (field `tun`). */
  costs: route('/vorhaben/:id/kosten'),
  /** Werkzeugprüfung: puts tools side by side on file, for the opinion of the data protection officer. */
  toolCheck: route('/vorhaben/:id/werkzeugpruefung'),
  keyFigures: route('/vorhaben/:id/kennzahlen'),
  /** When results may be read and how they are broken down. */
  analysisPlan: route('/vorhaben/:id/auswertungsplan'),
  /** Auswahl und Ansprache der Teilnehmenden: access, codes, letters. */
  participants: route('/vorhaben/:id/teilnehmende'),
  participantCodes: route('/vorhaben/:id/teilnehmende/zugangscodes'),
  /** Reading a list in: the file (POST keeps it, or drops it with `tun=drop`), its columns, the report and the draw. */
  sampleFile: route('/vorhaben/:id/teilnehmende/stichprobe'),
  sampleColumns: route('/vorhaben/:id/teilnehmende/stichprobe/spalten'),
  sampleDraw: route('/vorhaben/:id/teilnehmende/stichprobe/ziehung'),
  /** GET: the lines that were refused, as a file (CSV). */
  sampleFlaws: route('/vorhaben/:id/teilnehmende/stichprobe/fehler'),
  /** Who was drawn, in numbers; for those who keep the list also single people. POST deletes the list. */
  participantList: route('/vorhaben/:id/teilnehmende/liste'),
  /** POST: objections and returned letters of people in the list, by their numbers (field `tun`). */
  participantNotes: route('/vorhaben/:id/teilnehmende/liste/vermerke'),
  /** POST: an objection of somebody by name and address, also before anybody is drawn. */
  objections: route('/vorhaben/:id/teilnehmende/widersprueche'),
  /** Invitations and reminders by e-mail; the POST addresses choose recipients, begin a reminder, take what came back. */
  mailing: route('/vorhaben/:id/e-mails'),
  mailRecipients: route('/vorhaben/:id/e-mails/empfang'),
  mailReminders: route('/vorhaben/:id/e-mails/erinnerungen'),
  mailReturned: route('/vorhaben/:id/e-mails/ruecklaeufer'),
  /** One series; POST begins, continues or pauses it (field `act`). */
  mailSeries: route('/vorhaben/:id/e-mails/versand/:series'),
  /** POST: its text; a trial to one address. */
  mailText: route('/vorhaben/:id/e-mails/versand/:series/text'),
  mailTest: route('/vorhaben/:id/e-mails/versand/:series/probe'),
  /** Anschreiben: texts by language, and series of printed letters; POST begins one (field `art`). */
  letters: route('/vorhaben/:id/anschreiben'),
  letterText: route('/vorhaben/:id/anschreiben/texte/:kind/:language'),
  /** POST: the text that was sent, as a letter (PDF). */
  letterSample: route('/vorhaben/:id/anschreiben/texte/:kind/:language/muster'),
  /** One series: its progress and files; POST goes on, stops or deletes (field `tun`). */
  letterSeries: route('/vorhaben/:id/anschreiben/serien/:series'),
  letterArchive: route('/vorhaben/:id/anschreiben/serien/:series/alle'),
  letterFile: route('/vorhaben/:id/anschreiben/serien/:series/:file'),
  privacyNotice: route('/vorhaben/:id/datenschutzhinweise'),

  /** Datenschutz: the workplace of the data protection officer, what is settled and what is missing. */
  dataProtection: route('/vorhaben/:id/datenschutz'),
  legalBasis: route('/vorhaben/:id/datenschutz/rechtsgrundlage'),
  /** GET: the statute (Satzung) as it was enclosed; POST encloses one. */
  statute: route('/vorhaben/:id/datenschutz/satzung'),
  /** Why each question is needed, and which asks for special categories (Art. 9 DSGVO). */
  questionNeeds: route('/vorhaben/:id/datenschutz/fragen'),
  surveyProcessors: route('/vorhaben/:id/datenschutz/auftragsverarbeiter'),
  /** Schwellwertanalyse and Folgenabschätzung, a stage after the other. */
  assessment: route('/vorhaben/:id/datenschutz/folgenabschaetzung'),
  assessmentStage: route('/vorhaben/:id/datenschutz/folgenabschaetzung/:stage'),
  /** The officer's opinion before the field release. */
  finalOpinion: route('/vorhaben/:id/datenschutz/stellungnahme'),
  /** GET: Verzeichnis von Verarbeitungstätigkeiten (Art. 30), also as a file (`?art=json`, `pdf`, `odt`). */
  processingRecord: route('/vorhaben/:id/datenschutz/verzeichnis'),
  /** Maßnahmen (Art. 32) by the goals of the Standard-Datenschutzmodell. */
  protectionMeasures: route('/vorhaben/:id/datenschutz/massnahmen'),
  /** Hinweise (Art. 13, 14): short, full, easy to read; for screen and letter. */
  protectionNotices: route('/vorhaben/:id/datenschutz/hinweise'),
  /** GET: the Datenschutzmappe (`?art=pdf`, `odt`). */
  protectionFolder: route('/vorhaben/:id/datenschutz/mappe'),

  /** Open or sealed ballot box; GET: the key ceremony in this browser, POST: its outcome (field `box`). */
  keys: route('/vorhaben/:id/schluessel'),
  /** POST: what two shares have read in the trial answer. */
  keyTrial: route('/vorhaben/:id/schluessel/probe'),

  /** Trennung von Code und Antwort: how the door parts them; POST chooses. */
  door: route('/vorhaben/:id/zugang'),
  /** POST: lets the code of a participant buy a token once more. */
  doorReissue: route('/vorhaben/:id/zugang/neu'),
  fieldRelease: route('/vorhaben/:id/feldfreigabe'),
  field: route('/vorhaben/:id/feld'),
  /** POST: fetches sealed submissions from the collector and opens them. */
  fieldPull: route('/vorhaben/:id/feld/abholen'),
  /** Files that citizens sent: the list, and one of them. */
  sentFiles: route('/vorhaben/:id/feld/dateien'),
  sentFile: route('/vorhaben/:id/feld/dateien/:file'),
  /** POST: a note in the field log. */
  fieldNotes: route('/vorhaben/:id/feld/vermerke'),
  fieldClose: route('/vorhaben/:id/feld/schliessen'),
  /** Wege zur Befragung: the addresses of a survey, on screen and to be printed. */
  waysIn: route('/vorhaben/:id/feld/wege'),
  /** Papierrücklauf: where it stands; POST adds a batch of forms. */
  paperReturns: route('/vorhaben/:id/papierruecklauf'),
  /** Return slips; POST closes the online channel of those who sent them. */
  paperSlips: route('/vorhaben/:id/papierruecklauf/abschnitte'),
  /** One form (`3-12`) to be keyed; POST checks or keeps what was typed (field `tun`). */
  paperForm: route('/vorhaben/:id/papierruecklauf/boegen/:form'),
  /** The differences of its two keyings; POST settles them. */
  paperSettling: route('/vorhaben/:id/papierruecklauf/boegen/:form/abgleich'),
  /** Opens the sealed ballot box with two shares, and says how far that has come. */
  ballotBox: route('/vorhaben/:id/urne'),
  results: route('/vorhaben/:id/ergebnisse'),
  /** GET: the same released figures as a file (JSON). */
  resultsData: route('/vorhaben/:id/ergebnisse/daten'),
  /** GET: a figure of the overview (`?bild=`) as a file (`?art=svg`, `png` or `csv`). */
  resultsChart: route('/vorhaben/:id/ergebnisse/bild'),
  /** One question: its breakdowns, its waves, and a free table by what stands in the query. */
  resultQuestion: route('/vorhaben/:id/ergebnisse/fragen/:question'),
  resultQuestionChart: route('/vorhaben/:id/ergebnisse/fragen/:question/bild'),
  /** GET: the free table of the same query as a file. */
  freeTable: route('/vorhaben/:id/ergebnisse/fragen/:question/tabelle'),
  /** Which districts the answers to a question stand for, so that a map can be drawn; POST says so (field `tun`). */
  districtChoice: route('/vorhaben/:id/ergebnisse/gebiete/:variable'),
  /** Treiberanalyse: what goes together with an outcome, by the query. */
  drivers: route('/vorhaben/:id/ergebnisse/treiber'),
  driversChart: route('/vorhaben/:id/ergebnisse/treiber/bild'),
  /** Freie Antworten: where redaction and coding stand; POST names who redacts, or sets the limit (field `tun`). */
  openAnswers: route('/vorhaben/:id/ergebnisse/freie-antworten'),
  /** Confirmed texts of all questions with certain words in them (`?suche=`). */
  openAnswerSearch: route('/vorhaben/:id/ergebnisse/freie-antworten/suche'),
  /** Quotations from them; POST releases, declines or takes back (field `tun`). */
  quotations: route('/vorhaben/:id/ergebnisse/freie-antworten/zitate'),
  /** One question: its confirmed texts, what is to be done with them, its counted codes. */
  openQuestion: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable'),
  /** Schwärzung by a first person, and its confirmation by a second one. */
  redaction: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/schwaerzung'),
  confirmation: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/bestaetigung'),
  codingScheme: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/codeplan'),
  coding: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/codierung'),
  /** How far coders agree, and where they differ; POST settles. */
  codingComparison: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/vergleich'),
  /** One confirmed text; POST proposes a quotation from it. */
  quotation: route('/vorhaben/:id/ergebnisse/freie-antworten/fragen/:variable/texte/:text/zitat'),
  /** POST: asks to read results before the field's end, or rules on it (field `tun`). */
  earlyReading: route('/vorhaben/:id/ergebnisse/vorzeitig'),
  /** How answers are brought to the proportions of the population. */
  weighting: route('/vorhaben/:id/ergebnisse/gewichtung'),
  /** Files with single answers, each on record. */
  microdata: route('/vorhaben/:id/ergebnisse/einzeldaten'),
  /** Anonymised single answers: proposed by one person, released by another (field `tun`). */
  anonymousData: route('/vorhaben/:id/ergebnisse/einzeldaten/anonym'),
  /** GET: the released file (`?art=csv`, `sav`, `parquet`). */
  anonymousFile: route('/vorhaben/:id/ergebnisse/einzeldaten/anonym/datei'),
  /** GET: all released tables as a file (`?art=ods`, `xlsx`, `csv`, `json`). */
  resultTables: route('/vorhaben/:id/ergebnisse/tabellen'),

  measures: route('/vorhaben/:id/massnahmen'),
  measure: route('/vorhaben/:id/massnahmen/:measure'),
  pressRelease: route('/vorhaben/:id/pressemitteilung'),
  pressReleasePublication: route('/vorhaben/:id/pressemitteilung/veroeffentlichung'),
  /** POST: somebody has seen that figures are others than before. */
  pressReleaseFigures: route('/vorhaben/:id/pressemitteilung/zahlen'),
  /** POST: Zitatfreigabe. */
  pressReleaseQuote: route('/vorhaben/:id/pressemitteilung/zitat'),
  /** POST: tells the public how far the measures have come. */
  pressReleaseMeasures: route('/vorhaben/:id/pressemitteilung/massnahmen'),

  /** Was wird wann gelöscht: of one survey; POST notes that forms on paper were destroyed. */
  deletion: route('/vorhaben/:id/loeschung'),
  /** Abschluss: closing memo, retention, z.d.A. */
  closing: route('/vorhaben/:id/abschluss'),
  /** The dossier as a timeline. */
  dossier: route('/vorhaben/:id/akte'),
  /** GET: that the dossier is in the newest signed head (JSON). */
  dossierProof: route('/vorhaben/:id/akte/nachweis'),
  /** GET: the dossier as a message of xdomea (`0201`, `0501`, `0503`) with its files (ZIP). */
  xdomea: route('/vorhaben/:id/akte/xdomea/:message'),
  /** POST: all of the dossier as a file that proves itself (ZIP). */
  dossierExport: route('/vorhaben/:id/akte/ausfuhr'),
} as const
