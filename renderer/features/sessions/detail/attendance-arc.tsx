import { useTranslation } from 'react-i18next'
import type { HeadCounts } from '../../../../preload/contract/attendance-shapes'
import classes from './detail.module.css'

const most = 13
const fewest = 3
const width = 112
const height = 58

/** People round a fire: a dot each, or one for several; those who came are filled. */
export function AttendanceArc({ counts }: { counts: HeadCounts }) {
  const { t } = useTranslation()
  const attended = counts.inPerson + counts.remote
  // More may come than were registered: life is like that.
  const whole = Math.max(counts.registered, attended)
  if (whole === 0) return null
  const places = Math.min(most, Math.max(fewest, whole))
  const filled = Math.round((attended / whole) * Math.min(places, whole))
  const { registered } = counts
  return (
    <figure
      className={classes['arc']}
      role="img"
      aria-label={t('sessions.detail.attendanceSaid', { count: attended, registered })}
    >
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
        {Array.from({ length: places }, (_, index) => {
          const angle = Math.PI - (Math.PI * index) / (places - 1)
          return (
            <circle
              key={index}
              cx={width / 2 + 49 * Math.cos(angle)}
              cy={height - 6 - 46 * Math.sin(angle)}
              r={4.5}
              data-filled={index < filled || undefined}
            />
          )
        })}
      </svg>
      <span className={classes['arcWords']} aria-hidden>
        {t('sessions.detail.attendance', { attended, registered })}
      </span>
    </figure>
  )
}
