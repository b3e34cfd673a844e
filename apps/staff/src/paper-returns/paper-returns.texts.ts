import { defineTexts } from '@meinungsbild/design'

export const paperReturnsTexts = defineTexts({
  de: {
    title: 'Papierrücklauf',
    lead: 'Bögen auf Papier werden zu Antworten wie alle anderen, ohne dass jemand einen Bogen einer Person zuordnen kann.',
    procedure: 'So geht es, der Reihe nach',
    openOuter:
      'Öffnen Sie nur die äußeren Umschläge, am besten mehrere zusammen. Darin liegen ein Rücklaufabschnitt mit der Teilnahmenummer und ein verschlossener innerer Umschlag mit dem Bogen.',
    checkFirst:
      'Prüfen Sie die Abschnitte, bevor ein innerer Umschlag geöffnet wird. Wer schon online teilgenommen hat, dessen inneren Umschlag vernichten Sie ungeöffnet: Später lässt sich kein Bogen mehr heraussuchen, und so soll es sein.',
    shuffle:
      'Trennen Sie die übrigen Umschläge von ihren Abschnitten, mischen Sie sie und öffnen Sie sie dann. Jeder Bogen bekommt Stapel und Nummer, zum Beispiel 3-12.',
    keyTwice:
      'Zwei Personen erfassen jeden Bogen, ohne voneinander zu wissen. Abweichungen werden mit dem Bogen in der Hand entschieden; dann sind beide Erfassungen gelöscht und die Antwort zählt.',
    destroySlips:
      'Die Bögen werden nach geprüfter Erfassung vernichtet, spätestens nach einem Monat. Die Abschnitte werden mit dem Ende des Feldes vernichtet.',
    numberForms:
      'Diese Befragung hat keine Zugangscodes, also keine Rücklaufabschnitte. Jeder Bogen bekommt Stapel und Nummer, zum Beispiel 3-12.',
    destroyForms:
      'Die Bögen werden nach geprüfter Erfassung vernichtet, spätestens nach einem Monat.',
    sealed:
      'Die Urne ist versiegelt: Auch ein fertig erfasster Bogen liegt bis zur Öffnung verschlüsselt bei den anderen Antworten.',
    slips: 'Rücklaufabschnitte',
    checkSlips: 'Abschnitte prüfen',
    closed: 'Zählen, online geschlossen',
    alreadyUsed: 'Hatten schon online teilgenommen',
    slipsDeleted: 'Mit dem Ende des Feldes sind Abschnitte und Codes gelöscht.',
    forms: 'Bögen',
    all: 'Bögen insgesamt',
    unkeyed: 'Noch nicht erfasst',
    once: 'Einmal erfasst',
    toSettle: 'Zweimal erfasst, abzugleichen',
    toSettleShort: 'Abzugleichen',
    done: 'Fertig',
    quality: 'Güte der Erfassung',
    differing: 'Felder, in denen die Erfassungen abwichen',
    differingValue: (differing: string, fields: string, share: string) =>
      `${differing} von ${fields} (${share})`,
    irregular: 'Felder, die unleserlich oder gegen die Regeln ausgefüllt sind',
    samePerson: 'Bögen, die eine Person zweimal erfasst hat',
    batches: 'Stapel',
    noBatches: 'Es ist noch kein Stapel angelegt.',
    batch: 'Stapel',
    day: 'Eingang',
    next: 'Weiter mit',
    keyFirst: (name: string) => `Ersterfassung ${name}`,
    keySecond: (name: string) => `Zweiterfassung ${name}`,
    settle: (name: string) => `Abgleich ${name}`,
    newBatch: 'Neuen Stapel anlegen',
    newBatchLead:
      'Zählen Sie die Bögen, und schreiben Sie auf jeden seine Nummer. Die Reihenfolge der Umschläge soll man ihr nicht ansehen: mischen Sie vorher.',
    received: 'Tag des Eingangs',
    count: 'Zahl der Bögen',
    add: 'Stapel anlegen',
    dayMissing:
      'Bitte geben Sie den Tag an, an dem die Bögen gekommen sind; er darf nicht in der Zukunft liegen.',
    countMissing: (most: string) => `Bitte geben Sie eine Zahl von 1 bis ${most} an.`,
    notYours: 'Stapel anlegen und Bögen erfassen können die Pressestelle und die Statistikstelle.',
    notNow: 'Die Ergebnisse sind eröffnet. Weitere Bögen können nicht mehr gezählt werden.',
    lateBatchLead:
      'Melden Sie Bögen, die jetzt noch kommen: Sie werden nicht erfasst, aber neben den Ergebnissen steht, wie viele es sind.',
    formDone: (name: string) => `Bogen ${name} ist fertig.`,
    formKept: (name: string) => `Bogen ${name} ist einmal erfasst.`,
  },
  en: {
    title: 'Paper returns',
    lead: 'Forms on paper become answers like all others, and nobody can tell which form is whose.',
    procedure: 'How it goes, step by step',
    openOuter:
      'Open the outer envelopes only, best several together. In each there is a return slip with the participant’s number and a closed inner envelope with the form.',
    checkFirst:
      'Check the slips before any inner envelope is opened. If somebody has already taken part online, destroy their inner envelope unopened: later no form can be picked out, and that is how it should be.',
    shuffle:
      'Part the other envelopes from their slips, shuffle them, and only then open them. Each form gets a batch and a number, for example 3-12.',
    keyTwice:
      'Two people key each form without knowing of each other. Differences are settled with the form in hand; then both keyings are deleted and the answer counts.',
    destroySlips:
      'The forms are destroyed once their keying is checked, after one month at the latest. The slips are destroyed with the end of the field.',
    numberForms:
      'This survey has no access codes and therefore no return slips. Each form gets a batch and a number, for example 3-12.',
    destroyForms:
      'The forms are destroyed once their keying is checked, after one month at the latest.',
    sealed:
      'The ballot box is sealed: a form that is done lies encrypted among the other answers until the opening.',
    slips: 'Return slips',
    checkSlips: 'Check slips',
    closed: 'Count, closed online',
    alreadyUsed: 'Had already taken part online',
    slipsDeleted: 'With the end of the field, slips and codes are deleted.',
    forms: 'Forms',
    all: 'Forms in all',
    unkeyed: 'Not keyed yet',
    once: 'Keyed once',
    toSettle: 'Keyed twice, to be settled',
    toSettleShort: 'To be settled',
    done: 'Done',
    quality: 'Quality of the keying',
    differing: 'Fields in which the keyings differed',
    differingValue: (differing: string, fields: string, share: string) =>
      `${differing} of ${fields} (${share})`,
    irregular: 'Fields that are illegible or filled in against the rules',
    samePerson: 'Forms that one person has keyed twice',
    batches: 'Batches',
    noBatches: 'There is no batch yet.',
    batch: 'Batch',
    day: 'Received',
    next: 'Go on with',
    keyFirst: (name: string) => `First keying ${name}`,
    keySecond: (name: string) => `Second keying ${name}`,
    settle: (name: string) => `Settle ${name}`,
    newBatch: 'Add a batch',
    newBatchLead:
      'Count the forms and write its number on each. It should not show the order of the envelopes: shuffle them first.',
    received: 'Day of receipt',
    count: 'Number of forms',
    add: 'Add the batch',
    dayMissing: 'Please give the day on which the forms came; it must not be in the future.',
    countMissing: (most: string) => `Please give a number from 1 to ${most}.`,
    notYours: 'The press office and the statistics office add batches and key forms.',
    notNow: 'The results are open. No more forms can be counted.',
    lateBatchLead:
      'Tell of forms that still come: they are not keyed, but beside the results stands how many they are.',
    formDone: (name: string) => `Form ${name} is done.`,
    formKept: (name: string) => `Form ${name} has been keyed once.`,
  },
})
