import { defineTexts } from '@meinungsbild/design'

/** The sheet of paper that a keeper gets; `{}` stands for what the script fills in. */
export const keySheetTexts = defineTexts({
  de: {
    sheetTitle: 'Schlüsselanteil {} von 3',
    survey: 'Befragung',
    authority: 'Behörde',
    made: 'Erzeugt am',
    keeper: 'Verwahrt von',
    mark: 'Kennung',
    words: 'Die 40 Wörter dieses Anteils, Zeile für Zeile zu lesen',
    code: 'Die Wörter dieses Anteils als QR-Code',
    whatHeading: 'Was das ist',
    what: 'Die Antworten dieser Befragung liegen in einer versiegelten Urne. Ihren Schlüssel gibt es nur in drei Anteilen wie diesem. Zwei davon öffnen die Urne, nachdem das Feld beendet ist. Einer allein verrät nichts.',
    lossHeading: 'Was Verlust bedeutet',
    keepHeading: 'Wie Sie ihn verwahren',
    keep1: 'Verschlossen, getrennt von den beiden anderen Anteilen.',
    keep2:
      'Nicht kopieren, nicht fotografieren, nicht abtippen, außer zur Probe und zum Öffnen der Urne.',
    keep3:
      'Geht er verloren oder hat ihn jemand gesehen, sagen Sie es sofort der Stelle, die ihn ausgegeben hat.',
    keep4: 'Vernichten, wenn die Urne geöffnet und die Auswertung abgeschlossen ist.',
    received: 'Erhalten am, Unterschrift',
  },
  en: {
    sheetTitle: 'Key share {} of 3',
    survey: 'Survey',
    authority: 'Authority',
    made: 'Made on',
    keeper: 'Kept by',
    mark: 'Mark',
    words: 'The 40 words of this share, to be read line by line',
    code: 'The words of this share as a QR code',
    whatHeading: 'What this is',
    what: 'The answers to this survey lie in a sealed ballot box. Its key exists only in three shares like this one. Two of them open the box after the field has ended. One alone tells nothing.',
    lossHeading: 'What loss means',
    keepHeading: 'How to keep it',
    keep1: 'Locked away, apart from the two other shares.',
    keep2: 'Do not copy, photograph or type it, except for the trial and to open the ballot box.',
    keep3: 'If it is lost or somebody has seen it, tell the office that gave it out at once.',
    keep4: 'Destroy it when the box has been opened and the evaluation is finished.',
    received: 'Received on, signature',
  },
})
