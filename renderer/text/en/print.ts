import type { print as french } from '../fr/print'
import type { Same } from '../words'

export const print: Same<typeof french> = {
  month: 'Print the month',
  term: 'Print the term',
  print: 'Print',
  pdf: 'PDF',
  printOrPdf: 'Print or PDF',
  saved: 'The PDF is saved: {{path}}',
  page: 'Page {{page}} of {{count}}',
  printedOn: 'Printed on {{day}}',
  back: 'Back to the calendar',
  paperSentence: 'As it will come out: A4, black on white.',
  previousTerm: 'Previous term',
  nextTerm: 'Next term',
  monthFile: 'Calendar {{title}}',
  termFile: 'Term {{title}}',
  until: '{{name}}, until {{day}}',
  nothingInMonth: 'No date.',
}
