import { Navigate, type RouteObject } from 'react-router'
import { SettingsPage } from '../features/settings/settings-page'

const received = async () => {
  const { ReviewsPage } = await import('../features/reviews/list/reviews-page')
  return { Component: ReviewsPage }
}

const oneReview = async () => {
  const { ReviewPage } = await import('../features/reviews/detail/review-page')
  return { Component: ReviewPage }
}

const yearly = async () => {
  const { YearPage } = await import('../features/reviews/year/year-page')
  return { Component: YearPage }
}

const yearlyPaper = async () => {
  const { YearPaperPage } = await import('../features/reviews/year/year-paper-page')
  return { Component: YearPaperPage }
}

/** All there is in a workspace that receives statements: any other address leads to them. */
export const supervisionScreens: RouteObject[] = [
  { path: '/releves', lazy: received },
  { path: '/releves/:reviewId', lazy: oneReview },
  { path: '/releves/annee/:year', lazy: yearly },
  { path: '/releves/annee/:year/imprimer', lazy: yearlyPaper },
  { path: '/reglages', element: <SettingsPage /> },
  { path: '*', element: <Navigate to="/releves" replace /> },
]
