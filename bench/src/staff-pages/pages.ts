import { routes } from '@meinungsbild/staff'
import type { LookedAt } from './fill-house.ts'

/** A page of daily work, and whose work it is; without `account` the press office's. */
export type StaffPage = {
  readonly name: string
  readonly path: string
  readonly account?: 'dpo' | 'senator' | 'admin'
}

/** Every kind of page that people open in daily work. */
export function staffPages(lookedAt: LookedAt): readonly StaffPage[] {
  return [...housePages(), ...initiativePages(lookedAt), ...resultPages(lookedAt)]
}

function housePages(): readonly StaffPage[] {
  return [
    { name: 'Meine Aufgaben', path: routes.tasks.href() },
    { name: 'Meine Aufgaben, Leitung', path: routes.tasks.href(), account: 'senator' },
    { name: 'Meine Aufgaben, Datenschutz', path: routes.tasks.href(), account: 'dpo' },
    { name: 'Vorhaben', path: routes.initiatives.href() },
    { name: 'Alle Maßnahmen', path: routes.allMeasures.href() },
    { name: 'Suche, ein Wort', path: routes.search.href({ suche: 'Spielplätze' }) },
    { name: 'Suche, zwei Wörter', path: routes.search.href({ suche: 'Stadt Haushalt' }) },
    { name: 'Löschung im Haus', path: routes.deletions.href() },
    { name: 'Löschregeln', path: routes.deletionRules.href() },
    { name: 'Aussonderung', path: routes.disposals.href() },
    { name: 'Betroffenenrechte', path: routes.rightsRequests.href(), account: 'dpo' },
    { name: 'Aktenstände', path: routes.recordsHeads.href() },
    { name: 'Fragenbank', path: routes.itemBank.href() },
    { name: 'Adressbuch', path: routes.addressBooks.href() },
    { name: 'Barrieremeldungen', path: routes.barrierReports.href() },
    { name: 'Eigenes Konto', path: routes.account.href() },
    { name: 'Einstellungen', path: routes.settings.href(), account: 'admin' },
    { name: 'Konten', path: routes.accountRecords.href(), account: 'admin' },
    { name: 'Protokoll der Konten', path: routes.accountLog.href(), account: 'admin' },
    { name: 'Vorgehensmodelle', path: routes.models.href(), account: 'admin' },
    { name: 'Datenschutz im Haus', path: routes.houseDataProtection.href(), account: 'admin' },
  ]
}

function initiativePages({ planned, running, toBePublished, closed }: LookedAt) {
  const id = toBePublished
  return [
    { name: 'Ein Vorhaben', path: routes.initiative.href({ id }) },
    { name: 'Ein Vorhaben im Feld', path: routes.initiative.href({ id: running }) },
    { name: 'Ablauf', path: routes.course.href({ id }) },
    { name: 'Akte', path: routes.dossier.href({ id }) },
    { name: 'Beteiligte', path: routes.people.href({ id }) },
    { name: 'Dokumente', path: routes.documents.href({ id }) },
    { name: 'Besprechung', path: routes.meeting.href({ id: planned }) },
    { name: 'Fragebogen', path: routes.questionnaire.href({ id: planned }) },
    { name: 'Teilnehmende', path: routes.participants.href({ id: planned }) },
    { name: 'Datenschutz, Überblick', path: routes.dataProtection.href({ id }) },
    { name: 'Datenschutz, Verzeichnis', path: routes.processingRecord.href({ id }) },
    { name: 'Feld, offen', path: routes.field.href({ id: running }) },
    { name: 'Feld, beendet', path: routes.field.href({ id }) },
    { name: 'Papierrücklauf', path: routes.paperReturns.href({ id: running }) },
    { name: 'Löschvorschau', path: routes.deletion.href({ id }) },
    { name: 'Löschvorschau, Feld offen', path: routes.deletion.href({ id: running }) },
    { name: 'Abschluss', path: routes.closing.href({ id }) },
    { name: 'Abschluss, z.d.A.', path: routes.closing.href({ id: closed }) },
    { name: 'Aussonderung, eine Akte', path: routes.disposal.href({ id }) },
    { name: 'Kosten', path: routes.costs.href({ id: planned }) },
    { name: 'Kennzahlen', path: routes.keyFigures.href({ id: planned }) },
    { name: 'Auswertungsplan', path: routes.analysisPlan.href({ id: planned }) },
    { name: 'Datenschutzhinweise', path: routes.privacyNotice.href({ id: running }) },
    { name: 'Feldfreigabe', path: routes.fieldRelease.href({ id: running }) },
    { name: 'Anschreiben', path: routes.letters.href({ id: running }) },
    { name: 'E-Mails', path: routes.mailing.href({ id: running }) },
    { name: 'Codebuch', path: routes.codebook.href({ id: running }) },
  ] satisfies readonly StaffPage[]
}

function resultPages({ running, toBePublished: id }: LookedAt): readonly StaffPage[] {
  const [question, document] = ['t0overall', 'resultReport']
  const at = { id, question }
  const byAge = { zeile: question, nach: 'age' }
  const filtered = { ...byAge, filter1: 'gender', antwort1: 'f' }
  const drivers = { ziel: question, treiber: 't0aspect0' }
  const wish = { id, variable: 'wish' }
  return [
    { name: 'Ergebnisse, gesperrt', path: routes.results.href({ id: running }) },
    { name: 'Ergebnisse', path: routes.results.href({ id }) },
    { name: 'Eine Frage', path: routes.resultQuestion.href(at) },
    { name: 'Freie Tabelle', path: routes.resultQuestion.href(at, byAge) },
    { name: 'Gefilterte Tabelle', path: routes.resultQuestion.href(at, filtered) },
    { name: 'Treiberanalyse', path: `${routes.drivers.href({ id }, drivers)}&treiber=t0aspect1` },
    { name: 'Gewichtung', path: routes.weighting.href({ id }) },
    { name: 'Freie Antworten', path: routes.openAnswers.href({ id }) },
    { name: 'Freie Antworten, eine Frage', path: routes.openQuestion.href(wish) },
    {
      name: 'Freie Antworten, Suche',
      path: routes.openAnswerSearch.href({ id }, { suche: 'Licht' }),
    },
    { name: 'Einzeldaten', path: routes.microdata.href({ id }) },
    { name: 'Anonymisierte Daten', path: routes.anonymousData.href({ id }) },
    { name: 'Ergebnisbericht', path: routes.document.href({ id, document }) },
    { name: 'Pressemitteilung', path: routes.pressRelease.href({ id }) },
    { name: 'Maßnahmen', path: routes.measures.href({ id }) },
  ]
}
