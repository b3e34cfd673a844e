const auxiliary = /(?<!\p{L})(wird|werden|wurden?|worden)(?!\p{L})/iu
const participle =
  /(?<!\p{L})((?:\p{Ll}{2,4})?ge\p{Ll}{3,}(?:t|en)|(?:be|ver|er|ent|zer)\p{Ll}{3,}t|\p{Ll}{3,}iert)(?!\p{L})/u
/** Infinitives that look like participles: "Sie werden gehen" is no passive. */
const alike = /^(?:gehen|geben|gelten|gehören|gefallen|genießen|gewinnen|geschehen|begegnen)$/

/** What looks like a German passive in a sentence: an auxiliary and a participle. */
export function passiveIn(sentence: string): string | undefined {
  const helper = auxiliary.exec(sentence)?.[1]
  const verb = participle.exec(sentence)?.[1]
  if (helper === undefined || verb === undefined || alike.test(verb)) return undefined
  return sentence.indexOf(helper) < sentence.indexOf(verb)
    ? `${helper} … ${verb}`
    : `${verb} ${helper}`
}
