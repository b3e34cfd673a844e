import { defineTexts } from '@meinungsbild/design'

export const fieldReleaseTexts = defineTexts({
  de: {
    title: 'Feldfreigabe',
    lead: 'Eine zweite Person gibt genau das frei, was ins Feld geht. Ändert sich danach Fragebogen, Teilnehmende oder Datenschutzhinweis, ist diese Freigabe verloren.',
    caption: 'Was freigegeben wird',
    part: 'Bestandteil',
    version: 'Fassung',
    author: 'Zuletzt bearbeitet von',
    fingerprint: 'Prüfsumme (SHA-256)',
    questionnaire: 'Fragebogen',
    recipients: 'Teilnehmende',
    notice: 'Datenschutzhinweis',
    missing: 'fehlt noch',
    binding: 'Gemeinsame Prüfsumme',
    trial: 'Bei der Freigabe wird eine Probeantwort versiegelt und wieder geöffnet.',
    preview: 'Fragebogen ansehen',
    released: (name: string, day: string) => `Freigegeben von ${name} am ${day}.`,
    voided: 'Diese Freigabe ist durch eine spätere Änderung verloren.',
    release: 'Feld freigeben',
    refuse: 'Nicht freigeben',
    reason: 'Grund, wenn Sie nicht freigeben',
    changed:
      'Fragebogen, Teilnehmende oder Datenschutzhinweis haben sich geändert, seit Sie diese Seite geöffnet haben. Bitte sehen Sie sich die neue Fassung an.',
    trialSucceeded: 'Eine Probeantwort wurde versiegelt und unverändert geöffnet.',
    trialFailed: 'Die Probeantwort ließ sich nicht öffnen.',
    openBox:
      'Die Urne ist offen: Dieses System verwahrt den Schlüssel und kann Antworten öffnen, während das Feld läuft.',
    sealedBox: (mark: string) => `Die Urne ist versiegelt (Kennung ${mark}).`,
    sharesTried: (shares: string, name: string, day: string) =>
      `Eine Probeantwort wurde am ${day} von ${name} mit den Anteilen ${shares} geöffnet.`,
    sharesUntried: 'Es hat noch niemand mit zwei Anteilen eine Probeantwort geöffnet.',
    toKeys: 'Urne und Schlüssel',
    lossUnderstood:
      'Ich gebe das Feld in dem Wissen frei: Gehen zwei der drei Anteile verloren, sind alle Antworten verloren, und niemand kann sie wiederherstellen.',
    lossNotUnderstood: 'Bitte bestätigen Sie, dass Sie die Folgen eines Verlustes kennen.',
  },
  en: {
    title: 'Field release',
    lead: 'A second person releases exactly what goes into the field. If questionnaire, participants or privacy notice change afterwards, this release is lost.',
    caption: 'What is released',
    part: 'Part',
    version: 'Version',
    author: 'Last edited by',
    fingerprint: 'Checksum (SHA-256)',
    questionnaire: 'Questionnaire',
    recipients: 'Participants',
    notice: 'Privacy notice',
    missing: 'still missing',
    binding: 'Common checksum',
    trial: 'On release a trial answer is sealed and opened again.',
    preview: 'Look at the questionnaire',
    released: (name: string, day: string) => `Released by ${name} on ${day}.`,
    voided: 'This release has been lost by a later change.',
    release: 'Release the field',
    refuse: 'Do not release',
    reason: 'Reason, if you do not release',
    changed:
      'Questionnaire, participants or privacy notice have changed since you opened this page. Please look at the new version.',
    trialSucceeded: 'A trial answer was sealed and opened unchanged.',
    trialFailed: 'The trial answer could not be opened.',
    openBox:
      'The ballot box is open: this system keeps the key and can open answers while the field is running.',
    sealedBox: (mark: string) => `The ballot box is sealed (mark ${mark}).`,
    sharesTried: (shares: string, name: string, day: string) =>
      `A trial answer was opened on ${day} by ${name} with the shares ${shares}.`,
    sharesUntried: 'Nobody has opened a trial answer with two shares yet.',
    toKeys: 'Ballot box and key',
    lossUnderstood:
      'I release the field knowing this: if two of the three shares are lost, all answers are lost, and nobody can restore them.',
    lossNotUnderstood: 'Please confirm that you know what a loss means.',
  },
})
