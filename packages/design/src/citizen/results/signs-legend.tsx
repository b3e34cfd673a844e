import { resultsWords } from './results.texts.ts'

/** What the signs in official tables mean. */
export function SignsLegend({ language }: { readonly language: string }) {
  const words = resultsWords(language)
  return (
    <div class="box">
      <p class="kern-body">
        <strong>{words.signs}</strong>
      </p>
      <ul class="kern-list">
        <li>{words.signSecret}</li>
        <li>{words.signUncertain}</li>
      </ul>
    </div>
  )
}
