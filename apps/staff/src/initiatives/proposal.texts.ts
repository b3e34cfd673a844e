import { defineTexts } from '@meinungsbild/design'

/** The idea: its fields, proposing, handing over, returning. */
export const proposalTexts = defineTexts({
  de: {
    newTitle: 'Neue Idee',
    newLead:
      'Eine Idee genügt für den Anfang. Die Pressestelle bewertet sie und entwickelt sie weiter.',
    title: 'Titel des Vorhabens',
    titleHint: 'Kurz, so wie er in Listen und Vermerken stehen soll.',
    topic: 'Thema',
    topicHint: 'Bleibt das leer, gilt der Titel.',
    question: 'Was soll die Befragung klären?',
    questionHint:
      'Die Frage der Verwaltung, noch nicht die Fragen im Fragebogen. Bleibt das leer, gilt der Titel.',
    occasion: 'Anlass',
    occasionHint: 'Warum jetzt? Zum Beispiel ein Beschluss, ein Projekt, Beschwerden.',
    deadline: 'Ergebnisse werden gebraucht bis',
    model: 'Verfahren',
    noSuchModel: 'Dieses Verfahren steht nicht mehr zur Wahl. Bitte wählen Sie eines.',
    people: 'Beteiligte',
    peopleHint:
      'Aus dem Verzeichnis der Behörde. Jede Person hat in einem Vorhaben nur eine Rolle.',
    inDeputy: 'in Vertretung',
    send: 'Idee vorschlagen',
    noRole:
      'Ihr Konto hat keine Rolle im Verfahren. Wenden Sie sich an Ihre Betreuung, wenn Sie Ideen vorschlagen möchten.',
    notAlone: 'Bitte nehmen Sie sich selbst in genau einer Rolle auf.',
    severalRoles: (name: string) => `Bitte geben Sie ${name} nur eine Rolle.`,

    ideaTitle: 'Auftrag',
    takeOver: 'Idee übernehmen',
    takeOverLead: 'Die Pressestelle bewertet die Idee und entwickelt sie weiter.',
    giveBack: 'Idee zurückgeben',
    reason: 'Begründung',
    returned: (name: string) => `Zurückgegeben von ${name}`,
    revise: 'Idee überarbeiten',
    saveRevision: 'Überarbeitung speichern',
  },
  en: {
    newTitle: 'New idea',
    newLead: 'An idea is enough to begin with. The press office assesses and develops it.',
    title: 'Title of the initiative',
    titleHint: 'Short, as it should stand in lists and memos.',
    topic: 'Topic',
    topicHint: 'If this stays empty, the title stands for it.',
    question: 'What should the survey settle?',
    questionHint:
      'The question of the authority, not yet those of the questionnaire. If this stays empty, the title stands for it.',
    occasion: 'Occasion',
    occasionHint: 'Why now? For example a resolution, a project, complaints.',
    deadline: 'Results are needed by',
    model: 'Procedure',
    noSuchModel: 'This procedure is no longer offered. Please choose one.',
    people: 'Participants',
    peopleHint: 'From the directory of the authority. A person has one role only in an initiative.',
    inDeputy: 'as deputy',
    send: 'Propose the idea',
    noRole:
      'Your account has no role in the procedure. Please ask your support if you wish to propose ideas.',
    notAlone: 'Please include yourself in exactly one role.',
    severalRoles: (name: string) => `Please give ${name} one role only.`,

    ideaTitle: 'Assignment',
    takeOver: 'Take over the idea',
    takeOverLead: 'The press office assesses and develops the idea.',
    giveBack: 'Return the idea',
    reason: 'Reason',
    returned: (name: string) => `Returned by ${name}`,
    revise: 'Revise the idea',
    saveRevision: 'Save the revision',
  },
})
