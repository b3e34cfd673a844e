import { toolQuestions, type ToolQuestion, type ToolTopic } from '@meinungsbild/procedure'

/** The questions under their topics, both in the order of the questionnaire. */
export const questionTopics: readonly {
  readonly topic: ToolTopic
  readonly questions: readonly ToolQuestion[]
}[] = [...Map.groupBy(toolQuestions, ({ topic }) => topic)].map(([topic, questions]) => ({
  topic,
  questions,
}))
