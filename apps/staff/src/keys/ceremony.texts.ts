import { defineTexts } from '@meinungsbild/design'

/** The key ceremony, step by step; `{}` stands for what the script fills in. */
export const ceremonyTexts = defineTexts({
  de: {
    how: 'So läuft es ab',
    step1:
      'Ihr Browser erzeugt den Schlüssel und teilt ihn in drei Anteile. Der Schlüssel verlässt diesen Browser nicht.',
    step2:
      'Jeder Anteil wird auf einem eigenen Bogen gedruckt. Wer ihn verwahrt, nimmt ihn gleich an sich.',
    step3: 'Sie tippen zwei der drei Anteile zur Probe ab.',
    step4:
      'Erst danach geht etwas an das System: der öffentliche Schlüssel, der nur versiegeln kann.',
    need: 'Sie brauchen einen Drucker im selben Raum, die drei Personen, die je einen Anteil verwahren, und etwa eine Viertelstunde ohne Unterbrechung.',
    keepers: 'Wer verwahrt die Anteile?',
    keepersHint: 'Drei verschiedene Stellen, am besten mit Namen.',
    keeper: (number: number) => `Anteil ${number}`,
    keeper1: 'Statistikstelle',
    keeper2: 'Datenschutzbeauftragte',
    keeper3: 'Leitung',
    confirm:
      'Ich habe verstanden: Gehen zwei der drei Anteile verloren, sind alle Antworten verloren, und niemand kann sie wiederherstellen.',
    confirmMissing: 'Bitte bestätigen Sie, dass Sie die Folgen eines Verlustes verstanden haben.',
    make: 'Schlüssel in diesem Browser erzeugen',
    sheetsHeading: 'Bogen {} von {}',
    sheetsLead:
      'Nur wer diesen Anteil verwahrt, sieht jetzt auf den Bildschirm, druckt den Bogen und nimmt ihn an sich. Der Bogen ist danach nicht mehr abrufbar.',
    print: 'Diesen Bogen drucken',
    nextSheet: 'Ich habe den Bogen – weiter zum nächsten',
    lastSheet: 'Ich habe den Bogen – weiter zur Probe',
    checkHeading: 'Zwei Anteile zur Probe abtippen',
    checkLead:
      'Tippen Sie zwei der drei gedruckten Anteile ab. Nur so ist sicher, dass die Bogen vollständig und lesbar sind. Beide bleiben in diesem Browser.',
    check: 'Anteile prüfen',
    restart: 'Ein Bogen fehlt – von vorn beginnen',
    sendHeading: 'Die Anteile stimmen',
    sendLead:
      'Mit dem nächsten Schritt geht der öffentliche Schlüssel an das System, dazu die drei Prüfsummen der Anteile und die Namen derer, die sie verwahren. Der private Schlüssel ist dann nirgends mehr außer auf dem Papier.',
    send: 'Urne versiegeln',
  },
  en: {
    how: 'How it goes',
    step1:
      'Your browser makes the key and splits it into three shares. The key does not leave this browser.',
    step2: 'Each share is printed on a sheet of its own. Whoever keeps it takes it at once.',
    step3: 'You type two of the three shares as a trial.',
    step4: 'Only then something goes to the system: the public key, which can do nothing but seal.',
    need: 'You need a printer in the same room, the three people who keep one share each, and about a quarter of an hour without interruption.',
    keepers: 'Who keeps the shares?',
    keepersHint: 'Three different places, best with names.',
    keeper: (number: number) => `Share ${number}`,
    keeper1: 'Statistics office',
    keeper2: 'Data protection officer',
    keeper3: 'Leadership',
    confirm:
      'I have understood: if two of the three shares are lost, all answers are lost, and nobody can restore them.',
    confirmMissing: 'Please confirm that you have understood what a loss means.',
    make: 'Make the key in this browser',
    sheetsHeading: 'Sheet {} of {}',
    sheetsLead:
      'Only whoever keeps this share looks at the screen now, prints the sheet and takes it. The sheet cannot be shown again.',
    print: 'Print this sheet',
    nextSheet: 'I have the sheet – on to the next one',
    lastSheet: 'I have the sheet – on to the trial',
    checkHeading: 'Type two shares as a trial',
    checkLead:
      'Type two of the three printed shares. Only then it is certain that the sheets are whole and can be read. Both stay in this browser.',
    check: 'Check the shares',
    restart: 'A sheet is missing – start again',
    sendHeading: 'The shares are right',
    sendLead:
      'With the next step the public key goes to the system, with the three hashes of the shares and the names of those who keep them. The private key is then nowhere any more but on paper.',
    send: 'Seal the ballot box',
  },
})
