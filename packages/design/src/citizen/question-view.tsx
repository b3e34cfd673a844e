import { AddressView } from './kinds/address-view.tsx'
import { ConsentView } from './kinds/consent-view.tsx'
import { ConstantSumView } from './kinds/constant-sum-view.tsx'
import { DateView } from './kinds/date-view.tsx'
import { DifferentialView } from './kinds/differential-view.tsx'
import { DownloadView } from './kinds/download-view.tsx'
import { DualMatrixView } from './kinds/dual-matrix-view.tsx'
import { HiddenView } from './kinds/hidden-view.tsx'
import { LongTextView } from './kinds/long-text-view.tsx'
import { MatrixView } from './kinds/matrix-view.tsx'
import { MonthView } from './kinds/month-view.tsx'
import { MultipleChoiceView } from './kinds/multiple-choice-view.tsx'
import { MultipleMatrixView } from './kinds/multiple-matrix-view.tsx'
import { NumberListView } from './kinds/number-list-view.tsx'
import { NumberView } from './kinds/number-view.tsx'
import { PictureView } from './kinds/picture-view.tsx'
import { PlaceView } from './kinds/place-view.tsx'
import { RankingView } from './kinds/ranking-view.tsx'
import { RatingView } from './kinds/rating-view.tsx'
import { RecommendationView } from './kinds/recommendation-view.tsx'
import { RepeatView } from './kinds/repeat-view.tsx'
import { ScaleView } from './kinds/scale-view.tsx'
import { SectionView } from './kinds/section-view.tsx'
import { ShortTextView } from './kinds/short-text-view.tsx'
import { SingleChoiceView } from './kinds/single-choice-view.tsx'
import { SliderView } from './kinds/slider-view.tsx'
import { StatementView } from './kinds/statement-view.tsx'
import { TableView } from './kinds/table-view.tsx'
import { TextListView } from './kinds/text-list-view.tsx'
import { TimeView } from './kinds/time-view.tsx'
import { UploadView } from './kinds/upload-view.tsx'
import { YesNoView } from './kinds/yes-no-view.tsx'
import type { QuestionProps } from './question-props.ts'

/** Any question, by the component of its kind. */
export function QuestionView(props: QuestionProps) {
  const { question } = props
  switch (question.kind) {
    case 'singleChoice':
      return <SingleChoiceView {...props} question={question} />
    case 'yesNo':
      return <YesNoView {...props} question={question} />
    case 'multipleChoice':
      return <MultipleChoiceView {...props} question={question} />
    case 'place':
      return <PlaceView {...props} question={question} />
    case 'consent':
      return <ConsentView {...props} question={question} />
    case 'scale':
      return <ScaleView {...props} question={question} />
    case 'rating':
      return <RatingView {...props} question={question} />
    case 'recommendation':
      return <RecommendationView {...props} question={question} />
    case 'slider':
      return <SliderView {...props} question={question} />
    case 'matrix':
      return <MatrixView {...props} question={question} />
    case 'differential':
      return <DifferentialView {...props} question={question} />
    case 'multipleMatrix':
      return <MultipleMatrixView {...props} question={question} />
    case 'dualMatrix':
      return <DualMatrixView {...props} question={question} />
    case 'table':
      return <TableView {...props} question={question} />
    case 'ranking':
      return <RankingView {...props} question={question} />
    case 'constantSum':
      return <ConstantSumView {...props} question={question} />
    case 'shortText':
      return <ShortTextView {...props} question={question} />
    case 'longText':
      return <LongTextView {...props} question={question} />
    case 'textList':
      return <TextListView {...props} question={question} />
    case 'number':
      return <NumberView {...props} question={question} />
    case 'numberList':
      return <NumberListView {...props} question={question} />
    case 'date':
      return <DateView {...props} question={question} />
    case 'time':
      return <TimeView {...props} question={question} />
    case 'month':
      return <MonthView {...props} question={question} />
    case 'address':
      return <AddressView {...props} question={question} />
    case 'upload':
      return <UploadView {...props} question={question} />
    case 'hidden':
      return <HiddenView {...props} question={question} />
    case 'statement':
      return <StatementView {...props} question={question} />
    case 'section':
      return <SectionView {...props} question={question} />
    case 'picture':
      return <PictureView {...props} question={question} />
    case 'download':
      return <DownloadView {...props} question={question} />
    case 'repeat':
      return <RepeatView {...props} question={question} nested={QuestionView} />
    case 'computed':
      return null
    default:
      return question satisfies never
  }
}
