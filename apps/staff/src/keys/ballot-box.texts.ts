import { defineTexts } from '@meinungsbild/design'

export const ballotBoxTexts = defineTexts({
  de: {
    title: 'Urne öffnen',
    openBox:
      'Die Urne dieser Befragung ist offen: Antworten werden beim Abholen geöffnet, und hier ist nichts zu tun.',
    notYet: 'Die Urne ist versiegelt, bis das Feld beendet ist',
    sealedNow: (count: string) => `Versiegelte Antworten bisher: ${count}.`,
    lead: 'Wer zwei der drei Anteile verwahrt, gibt sie hier ein. Der Server setzt daraus den Schlüssel zusammen, öffnet damit die Antworten und vergisst ihn wieder; gespeichert wird er nicht. Wer geöffnet hat, mit welchen Anteilen und wann, steht danach in der Akte.',
    waiting: (count: string) => `Versiegelte Antworten: ${count}.`,
    interrupted: 'Das Öffnen ist unterbrochen worden',
    interruptedMore: (left: string) =>
      `Noch versiegelt: ${left}. Was schon geöffnet ist, bleibt es. Bitte geben Sie noch einmal zwei Anteile ein; dann geht es weiter.`,
    open: 'Urne öffnen',
    running: 'Die Urne wird geöffnet',
    done: 'Geöffnet',
    progress: (done: string, all: string) => `${done} von ${all} Antworten`,
    leave: 'Sie können diese Seite verlassen. Das Öffnen geht weiter, solange der Server läuft.',
    reload: 'Stand neu laden',
    opened: 'Die Urne ist geöffnet',
    counts: (opened: string, damaged: string) =>
      `Lesbare Antworten: ${opened}. Nicht zu öffnen: ${damaged}; sie werden aufbewahrt und nicht ausgewertet.`,
    results: 'Zu den Ergebnissen',
    record: 'Protokoll',
    when: 'Wann',
    who: 'Wer',
    shares: 'Anteile',
    sealed: 'Davor versiegelt',
    keys: 'Zur Festlegung der Urne',
  },
  en: {
    title: 'Open the ballot box',
    openBox:
      'The ballot box of this survey is open: answers are opened when they are fetched, and there is nothing to do here.',
    notYet: 'The ballot box is sealed until the field has ended',
    sealedNow: (count: string) => `Sealed answers so far: ${count}.`,
    lead: 'Whoever keeps two of the three shares types them here. The server makes the key of them, opens the answers with it and forgets it again; it is not stored. Who opened, with which shares and when, will stand in the dossier.',
    waiting: (count: string) => `Sealed answers: ${count}.`,
    interrupted: 'Opening was interrupted',
    interruptedMore: (left: string) =>
      `Still sealed: ${left}. What has been opened stays so. Please type two shares once more; then it goes on.`,
    open: 'Open the ballot box',
    running: 'The ballot box is being opened',
    done: 'Opened',
    progress: (done: string, all: string) => `${done} of ${all} answers`,
    leave: 'You may leave this page. Opening goes on as long as the server runs.',
    reload: 'Reload the state',
    opened: 'The ballot box is open',
    counts: (opened: string, damaged: string) =>
      `Readable answers: ${opened}. Not to be opened: ${damaged}; they are kept and not evaluated.`,
    results: 'To the results',
    record: 'Record',
    when: 'When',
    who: 'Who',
    shares: 'Shares',
    sealed: 'Sealed before',
    keys: 'To the choice of the ballot box',
  },
})
