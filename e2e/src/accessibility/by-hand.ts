/** What a machine cannot judge, and how a person does. */
export type ByHand = { readonly what: string; readonly how: string }

export const byHand: readonly ByHand[] = [
  {
    what: 'Bildschirmleseprogramme (EN 301 549, 9.1.3.1, 9.4.1.2)',
    how: 'Mit NVDA und Firefox, JAWS und Chrome, VoiceOver und Safari eine Befragung von der Startseite bis zum Dank beantworten und im Haus ein Vorhaben anlegen. Wird jede Frage mit ihrem Hinweis und jeder Fehler vorgelesen, und in welcher Reihenfolge?',
  },
  {
    what: 'Alternativtexte von Bildern und Diagrammen (9.1.1.1)',
    how: 'Bilder ausblenden. Sagt der Text dasselbe wie das Bild? Bei Diagrammen: Steht alles Wichtige auch in der Tabelle darunter?',
  },
  {
    what: 'Kontrast auf Bildern, Karten und Verläufen (9.1.4.3, 9.1.4.11)',
    how: 'Mit einer Farbpipette die Stellen messen, die axe im Bericht unter „nicht entschieden“ nennt: Text 4,5 : 1, großer Text und Zeichen 3 : 1.',
  },
  {
    what: 'Verständliche Sprache und Fehlermeldungen (9.3.3.1, 9.3.3.3)',
    how: 'Jedes Formular leer und falsch ausfüllen. Sagt jede Meldung, was falsch ist und was zu tun ist?',
  },
  {
    what: 'Videos in Gebärdensprache und Texte in Leichter Sprache (BITV 2.0, § 4)',
    how: 'Von Menschen prüfen lassen, die sie brauchen. Steht darin, worum es geht, wie man sich bewegt und wie man Barrieren meldet?',
  },
  {
    what: 'Vergrößerung und Sprachausgabe auf dem Telefon (9.1.3.4, 9.2.5.1)',
    how: 'Mit TalkBack und VoiceOver hoch und quer eine Befragung beantworten; ziehen und wischen darf nirgends nötig sein.',
  },
  {
    what: 'Spracheingabe (9.2.5.3)',
    how: 'Mit Dragon oder der Sprachsteuerung des Systems jede Schaltfläche bei ihrem sichtbaren Namen rufen.',
  },
  {
    what: 'Seiten, die sich selbst neu laden, bis Zahlen gerechnet sind (9.2.2.1)',
    how: 'Nach dem Abholen vieler Antworten die Ergebnisse öffnen: Bleibt der Fokus, und wird vorgelesen, dass gerechnet wird?',
  },
  {
    what: 'PDF-Dokumente (EN 301 549, 10)',
    how: 'Mit PAC und veraPDF prüfen und mit einem Bildschirmleseprogramm lesen: Vermerk, Brief, Ergebnisbericht, Fragebogen auf Papier.',
  },
]
