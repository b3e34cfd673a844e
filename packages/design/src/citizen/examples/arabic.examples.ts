import type { Page } from '@meinungsbild/questionnaire'

function arabic(ar: string) {
  return { ar }
}

const satisfaction = ['غير راضٍ', 'راضٍ إلى حد ما', 'راضٍ جداً'].map((label, index) => ({
  code: String(index + 1),
  label: arabic(label),
  value: index + 1,
}))

/** A page that is read from right to left, with our own words in English. */
export const arabicPage: Page = {
  id: 'arabic',
  title: arabic('منطقتك السكنية'),
  introduction: arabic('بضعة أسئلة عن **الحي** الذي تسكن فيه.'),
  questions: [
    {
      kind: 'singleChoice',
      id: 'way',
      text: arabic('كيف تصل إلى السوق؟'),
      required: true,
      special: ['dontKnow'],
      options: [
        { code: 'foot', label: arabic('سيراً على الأقدام') },
        { code: 'bus', label: arabic('بالحافلة') },
        { code: 'other', label: arabic('طريقة أخرى'), openText: true },
      ],
    },
    {
      kind: 'scale',
      id: 'satisfied',
      text: arabic('ما مدى رضاك بشكل عام؟'),
      required: true,
      points: satisfaction,
    },
    {
      kind: 'rating',
      id: 'stars',
      look: 'stars',
      steps: 5,
      text: arabic('قيّم السوق'),
      lowLabel: arabic('سيئ'),
      highLabel: arabic('ممتاز'),
    },
    {
      kind: 'matrix',
      id: 'quality',
      text: arabic('ما مدى رضاك عن …'),
      required: true,
      special: ['noAnswer'],
      rows: [
        { id: 'parks', label: arabic('الحدائق') },
        { id: 'schools', label: arabic('المدارس') },
      ],
      points: satisfaction,
    },
    {
      kind: 'differential',
      id: 'image',
      text: arabic('مدينتنا …'),
      steps: 5,
      rows: [{ id: 'pace', label: arabic('هادئة'), opposite: arabic('مزدحمة') }],
    },
    {
      kind: 'place',
      id: 'home',
      text: arabic('أين تسكن؟'),
      viewBox: [0, 0, 100, 60],
      areas: [
        { code: 'east', label: arabic('الشرق'), shape: 'M50 5H95V55H50Z' },
        { code: 'west', label: arabic('الغرب'), shape: 'M5 5H50V55H5Z' },
      ],
    },
    {
      kind: 'number',
      id: 'age',
      text: arabic('كم عمرك؟'),
      min: 14,
      max: 120,
      unit: arabic('سنة'),
      special: ['noAnswer'],
    },
    {
      kind: 'singleChoice',
      id: 'district',
      look: 'dropdown',
      text: arabic('في أي حي تسكن؟'),
      required: true,
      options: satisfaction,
    },
    {
      kind: 'ranking',
      id: 'order',
      text: arabic('ما الأهم بالنسبة لك؟'),
      options: [
        { code: 'safety', label: arabic('الأمان') },
        { code: 'green', label: arabic('المساحات الخضراء') },
      ],
    },
    {
      kind: 'longText',
      id: 'ideas',
      text: arabic('ماذا تقترح؟'),
      personal: true,
      purpose: arabic('التواصل معك'),
    },
  ],
}
