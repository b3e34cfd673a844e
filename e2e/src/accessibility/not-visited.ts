/**
 * Addresses that answer GET and are not visited, by surface and name, with the reason. What is no page is nothing to look at;
 * what the demonstration does not have is said, and looked at elsewhere.
 */
export const notVisited: Readonly<Record<string, string>> = {
  'collector /assets/:name': 'Keine Seite: Gestaltung, Schriften und Skripte.',
  'admission asset': 'Keine Seite: Gestaltung, Schriften und Skripte.',
  'staff /assets/:name': 'Keine Seite: Gestaltung, Schriften und Skripte.',
  'collector questionnaire': 'Keine Seite: der Fragebogen als Daten für das Skript der Seite.',
  'collector media': 'Keine Seite: Bilder, Dateien und Videos einer Befragung.',
  'collector headsDocument': 'Keine Seite: Tageslisten als unterschriebene Daten.',
  'collector leaves': 'Keine Seite: Prüfwerte als Text.',
  'collector openData': 'Keine Seite: offene Daten als Dateien.',
  'staff previewMedia': 'Keine Seite: Bilder, Dateien und Videos der Vorschau.',
  'staff calendar': 'Keine Seite: ein Kalender für Kalenderprogramme.',
  'staff coatOfArms': 'Keine Seite: das Wappen als Bild.',
  'staff attachment': 'Keine Seite: eine angehängte Datei.',
  'staff sentFile': 'Keine Seite: eine Datei, die jemand geschickt hat.',
  'staff letterArchive':
    'Keine Seite: Briefe als Datei; ihre Struktur prüfen die Tests der Anschreiben.',
  'staff letterFile':
    'Keine Seite: Briefe als Datei; ihre Struktur prüfen die Tests der Anschreiben.',
  'staff anonymousFile': 'Keine Seite: freigegebene Daten als Datei.',
  'staff sampleFlaws': 'Keine Seite: abgelehnte Zeilen als Datei.',
  'staff modelDraftFile': 'Keine Seite: ein Entwurf als Datei.',
  'collector /geraet/:slug/:sitting/ende':
    'Ein gemeinsames Gerät: geprüft im Ablauf „kiosk“ mit axe.',
  'collector /geraet/:slug/:sitting': 'Ein gemeinsames Gerät: geprüft im Ablauf „kiosk“ mit axe.',
  'collector /geraet/:slug/:sitting/*': 'Ein gemeinsames Gerät: geprüft im Ablauf „kiosk“ mit axe.',
  'admission unsubscribe': 'Braucht eine verschickte E-Mail, die es in der Vorführung nicht gibt.',
  'staff signInCode':
    'Braucht jemanden mit zweitem Faktor: geprüft im Ablauf „second-factor“ mit axe.',
  'staff signInProvider': 'Braucht einen Anmeldedienst, den es in der Vorführung nicht gibt.',
  'staff signInProviderReturn': 'Braucht einen Anmeldedienst, den es in der Vorführung nicht gibt.',
  'staff testRun': 'Braucht einen Probelauf: geprüft im Ablauf „workbench“ mit axe.',
  'staff questionnaireNested':
    'Braucht eine wiederholte Gruppe, die es in der Vorführung nicht gibt.',
  'staff sampleColumns':
    'Braucht eine eingelesene Liste: geprüft im Ablauf „participants“ mit axe.',
  'staff sampleDraw': 'Braucht eine eingelesene Liste: geprüft im Ablauf „participants“ mit axe.',
  'staff participantList':
    'Braucht eine gezogene Stichprobe: geprüft im Ablauf „participants“ mit axe.',
  'staff mailSeries': 'Braucht einen Mailserver, den es in der Vorführung nicht gibt.',
  'staff letterSeries': 'Braucht gedruckte Briefe: geprüft im Ablauf „letters“ mit axe.',
  'staff paperForm': 'Braucht Bögen auf Papier: geprüft im Ablauf „paper“ mit axe.',
  'staff paperSettling': 'Braucht Bögen auf Papier: geprüft im Ablauf „paper“ mit axe.',
  'staff ballotBox': 'Braucht eine versiegelte Urne: geprüft im Ablauf „keys“ mit axe.',
  'staff coding': 'Braucht geschwärzte Texte: geprüft im Ablauf „open-answers“ mit axe.',
  'staff codingComparison': 'Braucht geschwärzte Texte: geprüft im Ablauf „open-answers“ mit axe.',
  'staff redaction': 'Braucht jemanden, der schwärzt: geprüft im Ablauf „open-answers“ mit axe.',
  'staff confirmation': 'Braucht geschwärzte Texte: geprüft im Ablauf „open-answers“ mit axe.',
  'staff quotation': 'Braucht bestätigte Texte: geprüft im Ablauf „open-answers“ mit axe.',
  'staff openAnswerSearch': 'Braucht bestätigte Texte: geprüft im Ablauf „open-answers“ mit axe.',
}
