import { defineTexts } from '@meinungsbild/design'

export const fieldTexts = defineTexts({
  de: {
    title: 'Feldphase',
    unopened: 'Das Feld ist noch nicht eröffnet.',
    open: (day: string) => `Das Feld ist offen, bis einschließlich ${day}.`,
    ended: (day: string) => `Das Feld wurde am ${day} beendet.`,
    door: 'Wie Codes und Antworten getrennt werden',
    address: 'Adresse für Bürgerinnen und Bürger',
    openHeading: 'Feld eröffnen',
    openLead:
      'Fragebogen, Datenschutzhinweis und Liste der Codes gehen signiert an Urne und Einlass.',
    closes: 'Letzter Tag der Befragung',
    closesMissing: 'Bitte geben Sie einen Tag in der Zukunft an.',
    openField: 'Feld eröffnen',
    alarmTitle: 'Die Zählung geht nicht auf',
    alarmText:
      'Es sind mehr Antworten eingegangen, als Zugangscodes verwendet oder noch einmal ausgegeben wurden. Bitte halten Sie das Feld an und lassen Sie prüfen, wer Zugriff auf Urne und Einlass hat. Die öffentliche Tagesliste zeigt die Abweichung ebenfalls.',
    marksLostTitle: (count: number) =>
      count === 1
        ? 'Von einem benutzten Zugangscode fehlt der Vermerk'
        : `Von bis zu ${count} benutzten Zugangscodes fehlt der Vermerk`,
    marksLostText:
      'Der Einlass wurde abgebrochen, bevor er notiert hatte, welche Codes benutzt waren. Mehr als einmal öffnen sie die Befragung nicht. Wem sie gehören, ist aber nicht bekannt: Diese Personen werden noch einmal erinnert, und wenn sie einen neuen Code bekommen oder auf Papier antworten, zählen sie zweimal. Geben Sie keine neuen Codes mehr aus und vermerken Sie das im Feldtagebuch.',
    numbers: 'Rücklauf',
    invited: 'Eingeladen',
    doorsUsed: 'Zugangscodes benutzt',
    sealed: 'Antworten eingegangen, noch versiegelt',
    answers: 'Antworten eingegangen und geöffnet',
    paper: 'Davon auf Papier',
    damaged: 'Antworten, die sich nicht öffnen ließen',
    waiting: 'Antworten in der Urne, noch nicht abgeholt',
    rate: 'Rücklaufquote',
    unreachable: 'nicht erreichbar',
    perDay: 'Antworten je Tag',
    day: 'Tag',
    count: 'Antworten',
    files: 'Dateien aus den Antworten',
    waysIn: 'Wege zur Befragung: Adressen und QR-Codes',
    paperReturns: 'Papierrücklauf: Abschnitte prüfen, Bögen erfassen',
    pull: 'Antworten abholen',
    note: 'Vermerk zum Feld',
    noteHint: 'Zum Beispiel: Störung, Nachfragen am Telefon, Erinnerungsschreiben.',
    saveNote: 'Notieren',
    log: 'Feldtagebuch',
    closeHeading: 'Feld beenden',
    closeLead: 'Urne und Einlass nehmen nichts mehr an; was noch in der Urne liegt, wird abgeholt.',
    reason: 'Grund',
    closeField: 'Feld beenden',
    outside: (detail: string) =>
      `Die Dienste für die Öffentlichkeit haben nicht wie erwartet geantwortet; im Verfahren wurde nichts geändert. Bitte versuchen Sie es noch einmal. (${detail})`,
    notFetching: 'Antworten abholen dürfen die Pressestelle und die Statistikstelle.',
    slipsDeleted: (closed: string, used: string) =>
      `Rücklaufabschnitte: ${closed} gezählt, ${used} von Menschen, die schon online teilgenommen hatten. Die Liste der Abschnitte ist gelöscht.`,
    codesDeleted: (used: string, codes: string) =>
      `${used} von ${codes} Zugangscodes wurden benutzt. Die Codes und das Geheimnis des Einlasses sind gelöscht.`,
    noSurvey: 'Es gibt keine freigegebene Befragung, deren Antworten sich abholen ließen.',
    codesMissing: (count: string) =>
      `Es fehlen noch ${count} Zugangscodes. Bitte erzeugen Sie sie auf der Seite „Teilnehmende“; danach ist eine neue Feldfreigabe nötig.`,
    otherRecipients:
      'Die Zugangscodes sind nicht mehr die, für die das Feld freigegeben wurde. Bitte speichern Sie den Plan der Teilnehmenden noch einmal und lassen Sie das Feld neu freigeben.',
    reasonMissing: 'Bitte nennen Sie den Grund, zum Beispiel: Die Feldzeit ist um.',
  },
  en: {
    title: 'Field phase',
    unopened: 'The field has not been opened yet.',
    open: (day: string) => `The field is open, up to and including ${day}.`,
    ended: (day: string) => `The field was ended on ${day}.`,
    door: 'How codes and answers are separated',
    address: 'Address for citizens',
    openHeading: 'Open the field',
    openLead: 'Questionnaire, privacy notice and list of codes go to ballot box and door, signed.',
    closes: 'Last day of the survey',
    closesMissing: 'Please give a day in the future.',
    openField: 'Open the field',
    alarmTitle: 'The count does not add up',
    alarmText:
      'More answers have come in than access codes were used or issued again. Please stop the field and have it examined who has access to ballot box and door. The public daily list shows the difference as well.',
    marksLostTitle: (count: number) =>
      count === 1
        ? 'The mark of one used access code is missing'
        : `The marks of up to ${count} used access codes are missing`,
    marksLostText:
      'The door was cut off before it had noted which codes were used. They do not open the survey twice. But nobody knows whose they are: these people are reminded once more, and if they are given a new code or answer on paper, they count twice. Give out no more new codes, and note it in the field diary.',
    numbers: 'Response',
    invited: 'Invited',
    doorsUsed: 'Access codes used',
    sealed: 'Answers received, still sealed',
    answers: 'Answers received and opened',
    paper: 'Of these on paper',
    damaged: 'Answers that could not be opened',
    waiting: 'Answers in the ballot box, not yet fetched',
    rate: 'Response rate',
    unreachable: 'not reachable',
    perDay: 'Answers per day',
    day: 'Day',
    count: 'Answers',
    files: 'Files from the answers',
    waysIn: 'Ways to the survey: addresses and QR codes',
    paperReturns: 'Paper returns: check slips, key forms',
    pull: 'Fetch answers',
    note: 'Note on the field',
    noteHint: 'For example: disturbance, questions by telephone, reminders.',
    saveNote: 'Put on record',
    log: 'Field log',
    closeHeading: 'End the field',
    closeLead:
      'Ballot box and door take nothing any more; what is still in the ballot box is fetched.',
    reason: 'Reason',
    closeField: 'End the field',
    outside: (detail: string) =>
      `The services for the public have not answered as expected; nothing has changed in the procedure. Please try again. (${detail})`,
    notFetching: 'The press office and the statistics office may fetch answers.',
    slipsDeleted: (closed: string, used: string) =>
      `Return slips: ${closed} counted, ${used} from people who had already taken part online. The list of slips is deleted.`,
    codesDeleted: (used: string, codes: string) =>
      `${used} of ${codes} access codes were used. The codes and the secret of the door are deleted.`,
    noSurvey: 'There is no released survey whose answers could be fetched.',
    codesMissing: (count: string) =>
      `${count} access codes are still missing. Please make them on the page “Participants”; a new field release is needed afterwards.`,
    otherRecipients:
      'The access codes are no longer those for which the field was released. Please save the plan of participants again and have the field released anew.',
    reasonMissing: 'Please give the reason, for example: the field period is over.',
  },
})
