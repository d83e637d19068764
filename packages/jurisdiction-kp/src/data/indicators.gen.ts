// Made by tools/lists.ts; do not edit.
import x1 from '../../indicators/activists-trained.indicator.json' with { type: 'json' }
import x2 from '../../indicators/complaints-by-women.indicator.json' with { type: 'json' }
import x3 from '../../indicators/complaints-heard-by-trained-women.indicator.json' with { type: 'json' }
import x4 from '../../indicators/complaints-that-reached-court.indicator.json' with { type: 'json' }
import x5 from '../../indicators/desk-cover-by-trained-women.indicator.json' with { type: 'json' }
import x6 from '../../indicators/desk-users-satisfied.indicator.json' with { type: 'json' }
import x7 from '../../indicators/fir-registered-same-day.indicator.json' with { type: 'json' }
import x8 from '../../indicators/first-time-visitors.indicator.json' with { type: 'json' }
import x9 from '../../indicators/forum-cases-by-women.indicator.json' with { type: 'json' }
import x10 from '../../indicators/forum-issues-by-women-closed.indicator.json' with { type: 'json' }
import x11 from '../../indicators/forum-issues-raised-by-women.indicator.json' with { type: 'json' }
import x12 from '../../indicators/forum-return-completeness.indicator.json' with { type: 'json' }
import x13 from '../../indicators/harassment-cases-taken-forward.indicator.json' with { type: 'json' }
import x14 from '../../indicators/identity-safe-stories.indicator.json' with { type: 'json' }
import x15 from '../../indicators/journalists-trained.indicator.json' with { type: 'json' }
import x16 from '../../indicators/media-reach.indicator.json' with { type: 'json' }
import x17 from '../../indicators/mediators-trained.indicator.json' with { type: 'json' }
import x18 from '../../indicators/men-with-changed-attitudes.indicator.json' with { type: 'json' }
import x19 from '../../indicators/not-mediable-cases-turned-away.indicator.json' with { type: 'json' }
import x20 from '../../indicators/officers-sensitised.indicator.json' with { type: 'json' }
import x21 from '../../indicators/officers-victim-support.indicator.json' with { type: 'json' }
import x22 from '../../indicators/panels-with-a-trained-woman.indicator.json' with { type: 'json' }
import x23 from '../../indicators/parties-heard-alone.indicator.json' with { type: 'json' }
import x24 from '../../indicators/people-met-face-to-face.indicator.json' with { type: 'json' }
import x25 from '../../indicators/policewomen-satisfied.indicator.json' with { type: 'json' }
import x26 from '../../indicators/policy-instruments-in-use.indicator.json' with { type: 'json' }
import x27 from '../../indicators/prosecutors-trained.indicator.json' with { type: 'json' }
import x28 from '../../indicators/reconciliation-urged.indicator.json' with { type: 'json' }
import x29 from '../../indicators/recruitment-funnel.indicator.json' with { type: 'json' }
import x30 from '../../indicators/referrals-completed-with-consent.indicator.json' with { type: 'json' }
import x31 from '../../indicators/safety-asked-same-day.indicator.json' with { type: 'json' }
import x32 from '../../indicators/safety-reviews-in-time.indicator.json' with { type: 'json' }
import x33 from '../../indicators/swara-prevented.indicator.json' with { type: 'json' }
import x34 from '../../indicators/time-to-referral.indicator.json' with { type: 'json' }
import x35 from '../../indicators/training-gain.indicator.json' with { type: 'json' }
import x36 from '../../indicators/two-finger-tests.indicator.json' with { type: 'json' }
import x37 from '../../indicators/women-at-policing-forums.indicator.json' with { type: 'json' }
import x38 from '../../indicators/women-heard-alone.indicator.json' with { type: 'json' }
import x39 from '../../indicators/women-officers-trained.indicator.json' with { type: 'json' }
import x40 from '../../indicators/women-who-applied-to-police.indicator.json' with { type: 'json' }
import x41 from '../../indicators/women-who-used-desks.indicator.json' with { type: 'json' }
import x42 from '../../indicators/women-with-better-access.indicator.json' with { type: 'json' }
import x43 from '../../indicators/womens-desks.indicator.json' with { type: 'json' }
import x44 from '../../indicators/word-of-mouth.indicator.json' with { type: 'json' }

export const indicators: readonly unknown[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
  x8,
  x9,
  x10,
  x11,
  x12,
  x13,
  x14,
  x15,
  x16,
  x17,
  x18,
  x19,
  x20,
  x21,
  x22,
  x23,
  x24,
  x25,
  x26,
  x27,
  x28,
  x29,
  x30,
  x31,
  x32,
  x33,
  x34,
  x35,
  x36,
  x37,
  x38,
  x39,
  x40,
  x41,
  x42,
  x43,
  x44,
]
