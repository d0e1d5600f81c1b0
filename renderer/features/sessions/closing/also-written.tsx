import {
  IconBookmark,
  IconBooks,
  IconCalendarCheck,
  IconClock,
  IconHeartHandshake,
  IconListCheck,
  IconShare,
  IconUsers,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../text/dates'
import { useNames } from '../../../ui/person/use-names'
import type { ClosingForm } from './closing-form'
import type { ClosingSubject } from './closing-subject'
import classes from './closing.module.css'
import { headsOf, minutesOf } from './read-closing'
import { useMarked } from './use-marked'

/** What one gesture writes in several places, as the sheet stands. */
export function AlsoWritten({ form, subject }: { form: ClosingForm; subject: ClosingSubject }) {
  const { t } = useTranslation()
  const { inPerson, remote } = headsOf(form)
  const spent = form.time
    .map((line) => ({ personId: line.personId, minutes: minutesOf(line) }))
    .filter(({ minutes }) => minutes > 0)
  const thanked = form.thanks.flatMap(({ personId }) => personId ?? [])
  const { nameOf } = useNames([...spent.map(({ personId }) => personId), ...thanked])
  const count = {
    present: inPerson + remote,
    items: form.items.filter(({ text }) => text.trim() !== '').length,
    resources: form.resources.filter(({ title }) => title.trim() !== '').length,
    added: form.resources.filter(
      ({ title, resourceId, isForLibrary }) =>
        title.trim() !== '' && resourceId == null && isForLibrary === true,
    ).length,
  }
  const marked = useMarked(form, subject)
  const lines = [
    ...spent.map(({ personId, minutes }) => ({
      Icon: IconClock,
      words: t('closing.also.time', { time: formatHours(minutes), name: nameOf(personId) }),
    })),
    ...(count.present > 0
      ? [{ Icon: IconUsers, words: t('closing.also.present', { count: count.present }) }]
      : []),
    ...(thanked.length > 0
      ? [
          {
            Icon: IconHeartHandshake,
            words: t('closing.also.thanks', {
              count: thanked.length,
              names: [...new Set(thanked)].map(nameOf).join(', '),
            }),
          },
        ]
      : []),
    ...(count.items > 0
      ? [{ Icon: IconListCheck, words: t('closing.also.items', { count: count.items }) }]
      : []),
    ...(count.resources > 0
      ? [{ Icon: IconBookmark, words: t('closing.also.resources', { count: count.resources }) }]
      : []),
    ...(count.added > 0
      ? [{ Icon: IconBooks, words: t('closing.also.added', { count: count.added }) }]
      : []),
    ...(marked.length > 0
      ? [
          {
            Icon: IconShare,
            words: t('closing.also.marked', { count: marked.length, titles: marked.join(', ') }),
          },
        ]
      : []),
    ...(subject.isOfRitual ? [{ Icon: IconCalendarCheck, words: t('closing.also.held') }] : []),
  ]
  if (lines.length === 0) return null
  return (
    <section className={classes['also']} aria-label={t('closing.also.title')}>
      <h3 className={classes['alsoTitle']}>{t('closing.also.title')}</h3>
      <ul className={classes['alsoLines']}>
        {lines.map(({ Icon, words }) => (
          <li key={words}>
            <Icon size={16} stroke={1.6} aria-hidden />
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
