import { Checkbox } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MemberRow as Row } from '../../../../preload/contract/members'
import { typedDay } from '../../../ui/calendar/typed-day'
import { WindowedRow } from '../../../ui/list/windowed-table'
import classes from './members.module.css'

interface MemberRowProps {
  member: Row
  index: number
  top: number
  today: string
  isOpen: boolean
  /** Null where nothing can be selected. */
  isChosen: boolean | null
  /** The one row that the Tab key stops at. */
  isStop: boolean
  onToggle: (id: string) => void
}

export function MemberRow(props: MemberRowProps) {
  const { member, index, top, today, isOpen, isChosen, isStop, onToggle } = props
  const { t } = useTranslation()
  const { id, name, role, email, organisation, territory, joinedOn, leftOn } = member
  const hasLeft = leftOn !== null && leftOn <= today
  const tabIndex = isStop ? 0 : -1
  return (
    <WindowedRow index={index} top={top} isOpen={isOpen} isChosen={isChosen === true}>
      <span role="cell">
        {isChosen !== null && (
          <Checkbox
            aria-label={t('members.list.select', { name })}
            checked={isChosen}
            onChange={() => onToggle(id)}
            tabIndex={tabIndex}
          />
        )}
      </span>
      <span role="cell" className={classes['who']}>
        <span className={classes['nameLine']}>
          <Link
            to={`/communaute?personne=${id}`}
            className={classes['link'] ?? ''}
            aria-current={isOpen ? 'true' : undefined}
            tabIndex={tabIndex}
          >
            {name}
          </Link>
          {role !== null && <span className={classes['chip']}>{t(`common.${role}`)}</span>}
          {hasLeft && <span className={classes['chip']}>{t('members.list.leftBadge')}</span>}
          {member.isOpposedToMail && (
            <IconMailOff
              size={15}
              stroke={1.6}
              className={classes['mark']}
              aria-label={t('members.list.opposedBadge')}
            />
          )}
        </span>
        <span className={classes['email']}>{email}</span>
      </span>
      <span role="cell" className={classes['cut']}>
        {organisation}
      </span>
      <span role="cell" className={classes['cut']}>
        {territory}
      </span>
      <span role="cell" className={classes['wide']}>
        {joinedOn !== null && typedDay(joinedOn)}
      </span>
    </WindowedRow>
  )
}
