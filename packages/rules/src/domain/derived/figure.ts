import type { Fact, JsonObject } from '@aitebaar/conditions'

import { textIn } from './read.ts'

/** What the record does not name may still stand in the publication. */
const isNamed =
  (key: string) =>
  (figure: JsonObject): true | undefined =>
    textIn(figure, key) === undefined ? undefined : true

export const figureFacts: readonly Fact[] = [
  {
    id: 'publishedFigure.populationNamed',
    subject: 'publishedFigure',
    type: { kind: 'boolean' },
    label: { en: 'whether it is said of whom the figure is' },
    question: { en: 'Does it say of whom the figure is?' },
    why: { en: 'A number without its people says nothing.' },
    sensitivity: 'public',
    read: isNamed('population'),
  },
  {
    id: 'publishedFigure.sourceNamed',
    subject: 'publishedFigure',
    type: { kind: 'boolean' },
    label: { en: 'whether a source is named' },
    question: { en: 'Does it name its source?' },
    why: { en: 'Others should be able to check it.' },
    sensitivity: 'public',
    read: isNamed('sourceUrl'),
  },
]
