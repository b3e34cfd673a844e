import type { Examined, ExpressionLanguage, Tool } from './outcome.ts'
import { sumOf, type Share } from './share.ts'

/** What the last line of the output says. */
export type Summary = Readonly<Record<Tool, ToolSummary>> & {
  /** Right ones of all. */
  readonly expressions: Readonly<Record<ExpressionLanguage, Share>>
}

type ToolSummary = {
  /** Read ones of those that are the tool's. What a refused file holds is not known, and not counted below. */
  readonly files: Share
  /** Carried over, of all. */
  readonly questions: Share
  readonly conditions: Share
}

export function summaryOf(examined: readonly Examined[]): Summary {
  const ofTool = (tool: Tool) => toolSummary(tool, examined)
  const ofSuites = (language: ExpressionLanguage) => suiteSummary(language, examined)
  return {
    limesurvey: ofTool('limesurvey'),
    surveyjs: ofTool('surveyjs'),
    xlsform: ofTool('xlsform'),
    expressions: {
      limesurvey: ofSuites('limesurvey'),
      surveyjs: ofSuites('surveyjs'),
      openrosa: ofSuites('openrosa'),
    },
  }
}

function toolSummary(tool: Tool, examined: readonly Examined[]): ToolSummary {
  const outcomes = examined.flatMap(({ outcome }) =>
    'tool' in outcome && outcome.tool === tool ? [outcome] : [],
  )
  const counts = outcomes.flatMap((outcome) => (outcome.kind === 'form' ? [outcome.counts] : []))
  return {
    files: [counts.length, outcomes.length],
    questions: sumOf(counts.map(({ questions }) => questions)),
    conditions: sumOf(counts.map(({ conditions }) => conditions)),
  }
}

function suiteSummary(language: ExpressionLanguage, examined: readonly Examined[]): Share {
  return sumOf(
    examined.flatMap(({ outcome }): readonly Share[] =>
      outcome.kind === 'suite' && outcome.language === language
        ? [[outcome.result.right, outcome.result.all]]
        : [],
    ),
  )
}
