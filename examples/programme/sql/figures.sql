-- Every figure of the programme once more, in PostgreSQL, from the definitions in words. Nothing here comes from the library.
-- Each block gives one part of one indicator: a value, a numerator and a denominator, or an estimate with its bounds.

-- setup
create function day(t text) returns date immutable language sql as $$
  select case when t like '%T%' then (t::timestamptz at time zone 'Asia/Karachi')::date when length(t) = 10 then t::date end
$$;
create function during(t text, low date, high date) returns boolean immutable language sql as $$ select day(t) >= low and day(t) < high $$;
create function programme(t text) returns boolean immutable language sql as $$ select during(t, '2013-01-01', '2016-01-01') $$;
create function ended(t text) returns boolean immutable language sql as $$ select day(t) < '2016-01-01' $$;
create function word(j jsonb) returns text immutable language sql as $$ select case when jsonb_typeof(j) = 'string' then j #>> '{}' end $$;
create function yes(j jsonb) returns boolean immutable language sql as $$ select coalesce(j = 'true'::jsonb, false) $$;
create function num(j jsonb) returns numeric immutable language sql as $$ select case when jsonb_typeof(j) = 'number' then (j #>> '{}')::numeric end $$;
create table complaint as select r from record where kind = 'complaint';
create table contact as select r from record where kind = 'deskContact';
create table application as select r from record where kind = 'recruitmentApplication';
create table training as select r from record where kind = 'trainingAttendance';
create table dispute as select r from record where kind = 'dispute';
create table activity as select r from record where kind = 'awarenessActivity';
create table process as select r from record where kind = 'legalProcess';
create table referral as select r from record where kind = 'referral';
create table settlement as select r from record where kind = 'settlement';
create table follow_up as select r from record where kind = 'followUp';
create table feedback as select r from record where kind = 'feedbackResponse';
create table workplace as select r from record where kind = 'workplaceSatisfactionResponse';
create table story as select r from record where kind = 'storyReview';
create table forum_issue as select r from record where kind = 'forumIssue';
create table forum_action as select r from record where kind = 'forumAction';
create table meeting as select r from record where kind = 'forumMeeting';
create table test as select r from record where kind = 'testResult';
create table woman_at_desk as select r from contact where r->>'visitorSexCode' = 'female' and programme(r->>'occurredAt');
create table by_woman as select r from complaint where r->>'complainantSexCode' = 'female' and programme(r->>'receivedAt');
create table of_violence as select r from by_woman where yes(r->'involvesGbv');
create table cognizable as select r from process where r->>'trackCode' = 'criminal' and r->>'cognizable' = 'yes' and programme(r->>'openedAt');
create table in_time as select r from dispute where programme(r->>'registeredOn');
create table examination as
  select r, coalesce(bool_or(yes(step->'twoFingerTestPerformed')), false) as tested
  from process, jsonb_array_elements(r->'steps') step
  where step->>'stepType' = 'medicoLegalDone' and programme(r->>'openedAt') group by r;
create table dropped as
  select r from settlement where programme(r->>'agreedOn')
  and exists (select from jsonb_array_elements(r->'termsConsidered') t where t->>'termType' in ('brideGiving', 'exchangeMarriage') and t->>'disposition' in ('rejected', 'replaced'))
  and not exists (select from jsonb_array_elements(r->'termsConsidered') t where t->>'termType' in ('brideGiving', 'exchangeMarriage') and coalesce(t->>'disposition', 'agreed') = 'agreed')
  and not exists (select from jsonb_array_elements(r->'terms') t where t->>'termType' in ('brideGiving', 'exchangeMarriage'));
create table gain as
  select a.who, a.course, b.score - a.score as points from
  (select r->>'attendeeRef' who, r->>'courseId' course, min(num(r->'score')) score from test where r->>'testKind' = 'pre' and r->'attitudeScale' is null and ended(r->>'takenOn') group by 1, 2
    having count(distinct num(r->'score')) = 1 and count(*) = count(num(r->'score'))) a
  join (select r->>'attendeeRef' who, r->>'courseId' course, min(num(r->'score')) score from test where r->>'testKind' = 'post' and r->'attitudeScale' is null and ended(r->>'takenOn') group by 1, 2
    having count(distinct num(r->'score')) = 1 and count(*) = count(num(r->'score'))) b using (who, course);
create table attitude as
  select b.scale - a.scale as change from
  (select r->>'attendeeRef' who, r->>'courseId' course, num(r->'attitudeScale') scale from test where r->>'testKind' = 'pre' and r->'attitudeScale' is not null and ended(r->>'takenOn')) a
  join (select r->>'attendeeRef' who, r->>'courseId' course, num(r->'attitudeScale') scale from test where r->>'testKind' = 'followUp' and ended(r->>'takenOn')) b using (who, course)
  where a.who in (select r->>'attendeeRef' from training where r->>'audience' = 'community' and r->>'attendeeSexCode' = 'male' and yes(r->'completed'));
create table applicant as select distinct word(r->'linkageToken') who, r->>'applicantSexCode' sex, r->>'currentStage' stage from application where ended(r->>'appliedOn') and word(r->'linkageToken') is not null;
create table stage as select row_number() over () n, s from unnest(array['applied', 'documentScrutiny', 'physicalMeasurement', 'physicalEndurance', 'writtenTest', 'psychologicalTest',
  'interview', 'medical', 'verification', 'meritListed', 'offered', 'joined', 'basicTraining', 'passedOut']) s;
create table climbed as select who, sex, n from applicant join stage on s = stage;

-- activists-trained value
select count(distinct r->>'attendeeRef') value from training where r->>'audience' = 'activists' and yes(r->'completed') and ended(r->>'completedOn');
-- activists-trained women
select count(distinct r->>'attendeeRef') value from training where r->>'audience' = 'activists' and yes(r->'completed') and ended(r->>'completedOn') and r->>'attendeeSexCode' = 'female';
-- complaints-by-women value
with c as (select r->>'receivedAt' t from complaint where r->>'complainantSexCode' = 'female' and r->>'stationId' between 'st-01' and 'st-08'),
  n as (select count(*) filter (where during(t, '2013-01-01', '2014-01-01')) before, count(*) filter (where during(t, '2014-07-01', '2015-07-01')) later from c)
select later - before numerator, before denominator from n;
-- complaints-heard-by-trained-women value
select count(*) filter (where yes(r->'receiverWasFemale') and yes(r->'receiverWasTrained')) numerator, count(*) denominator from by_woman;
-- complaints-that-reached-court value
select count(distinct r->>'complaintId') filter (where r->>'complaintId' in (select r->>'complaintId' from process where r->>'status' in ('inTrial', 'disposed'))) numerator,
  count(distinct r->>'complaintId') denominator from of_violence;
-- desk-cover-by-trained-women value
select sum(num(r->'trainedCoverShare')) numerator, count(num(r->'trainedCoverShare')) denominator from record
where kind = 'womensDesk' and r->>'status' = 'operational' and day(r->>'openedOn') <= '2015-12-31' and coalesce(day(r->>'closedOn') > '2015-12-31', true);
-- desk-cover-by-trained-women desks
select count(*) value from record where kind = 'womensDesk' and r->>'status' = 'operational' and day(r->>'openedOn') <= '2015-12-31' and coalesce(day(r->>'closedOn') > '2015-12-31', true);
-- desk-cover-by-trained-women covered
select count(*) value from record
where kind = 'womensDesk' and r->>'status' = 'operational' and day(r->>'openedOn') <= '2015-12-31' and coalesce(day(r->>'closedOn') > '2015-12-31', true) and num(r->'trainedCoverShare') >= 0.95;
-- desk-users-satisfied value
select count(*) filter (where num(r#>'{items,safe}') >= 4 and num(r#>'{items,listenedTo}') >= 4 and num(r#>'{items,respected}') >= 4) numerator, count(*) denominator
from feedback where r->>'respondentSexCode' = 'female' and programme(r->>'answeredOn');
-- desk-users-satisfied rate
select (select count(*) from feedback where programme(r->>'answeredOn')) numerator, (select sum(num(r->'asked')) from record where kind = 'feedbackSurvey') denominator;
-- desk-users-satisfied notAsked
select sum(num(r->'notAskedNoConsent') + num(r->'notAskedUnsafe')) value from record where kind = 'feedbackSurvey';
-- desk-users-satisfied wouldTellAnother
select count(*) filter (where num(r#>'{items,wouldTellAnother}') >= 4) numerator, count(*) denominator from feedback where r->>'respondentSexCode' = 'female' and programme(r->>'answeredOn');
-- fir-registered-same-day value
select count(*) filter (where day(r#>>'{fir,registeredAt}') = day(r->>'openedAt')) numerator, count(*) denominator from cognizable;
-- fir-registered-same-day refused
select count(*) value from cognizable where r->>'firDecision' in ('refused', 'deferred');
-- fir-registered-same-day refusedShare
select count(*) filter (where r->>'firDecision' in ('refused', 'deferred')) numerator, count(*) denominator from cognizable;
-- fir-registered-same-day daysToFir
select percentile_cont(0.5) within group (order by day(r#>>'{fir,registeredAt}') - day(r->>'openedAt')) value from cognizable where r#>>'{fir,registeredAt}' is not null;
-- first-time-visitors value
select count(*) filter (where r->>'visitType' = 'first') numerator, count(*) denominator from woman_at_desk;
-- first-time-visitors women
select count(distinct word(r->'linkageToken')) value from woman_at_desk where r->>'visitType' = 'first';
-- forum-cases-by-women value
select count(distinct r->>'disputeId') filter (where r->>'broughtBy' = 'woman') numerator, count(distinct r->>'disputeId') denominator from in_time;
-- forum-cases-by-women cases
select count(distinct r->>'disputeId') value from in_time;
-- forum-cases-by-women throughMan
select count(distinct r->>'disputeId') value from in_time where r->>'broughtBy' = 'womanViaMaleRepresentative';
-- forum-issues-by-women-closed value
select count(*) filter (where day(r->>'reportedBackAt') < '2016-01-01'
    and r->>'issueId' in (select r->>'issueId' from forum_action where r->>'status' = 'done')
    and r->>'issueId' not in (select r->>'issueId' from forum_action where r->>'status' is null or r->>'status' in ('agreed', 'inProgress', 'notDone'))) numerator,
  count(*) denominator from forum_issue where r->>'raisedBySex' = 'female';
-- forum-issues-raised-by-women value
select count(*) filter (where r->>'raisedBySex' = 'female') numerator, count(*) denominator from forum_issue;
-- forum-issues-raised-by-women women
select count(*) value from forum_issue where r->>'raisedBySex' = 'female';
-- forum-return-completeness value
select count(*) filter (where num(r->'reconciliationGap') = 0 and r->'pending' is not null and r->'broughtByWoman' is not null) numerator, count(*) denominator from record where kind = 'forumReturn';
-- forum-return-completeness forums
select count(distinct r->>'forumId') value from record where kind = 'forumReturn';
-- forum-return-completeness gap
select count(*) value from record where kind = 'forumReturn' and num(r->'reconciliationGap') <> 0;
-- harassment-cases-taken-forward value
select count(distinct r->>'complaintId') filter (where r->>'complaintId' in (select r->>'complaintId' from process where
    (r->>'trackCode' = 'workplaceInquiry' and ended(r#>>'{inquiryCommittee,inquiryOpenedAt}')) or (r->>'trackCode' = 'ombudsperson' and ended(r#>>'{ombudsperson,filedAt}'))
    or (r->>'trackCode' = 'criminal' and r->>'firDecision' = 'registered'))) numerator,
  count(distinct r->>'complaintId') denominator from complaint where r->>'primaryNatureCode' = 'workplaceHarassment' and programme(r->>'receivedAt');
-- identity-safe-stories value
select count(*) filter (where r->>'jigsawLevel' = 'none' and r->'identityElements' is not null and not r->'identityElements' ?| array['name', 'image', 'voice', 'relativeName', 'exactAddress', 'firNumber']) numerator,
  count(*) denominator from story where programme(r->>'publishedOn');
-- identity-safe-stories stories
select count(*) value from story where programme(r->>'publishedOn');
-- identity-safe-stories againstAdvice
select count(*) value from story where programme(r->>'publishedOn') and r->>'decision' in ('hold', 'doNotPublish');
-- journalists-trained value
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'ethicalReporting' and r->>'audience' = 'journalists' and yes(r->'completed') and ended(r->>'completedOn');
-- journalists-trained women
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'ethicalReporting' and r->>'audience' = 'journalists' and yes(r->'completed') and ended(r->>'completedOn') and r->>'attendeeSexCode' = 'female';
-- media-reach value
select sum(value) value, sum(low) low, sum(high) high from (
  select max(num(r#>'{reachEstimate,point}')) value, max(num(r#>'{reachEstimate,low}')) low, max(num(r#>'{reachEstimate,high}')) high from activity
  where r->>'mode' in ('radio', 'tv', 'newspaper', 'socialMedia', 'print') and r#>>'{reachEstimate,method}' <> 'guess' and programme(r->>'heldAt') group by r->>'areaId') places;
-- mediators-trained value
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'disputeResolution' and r->>'audience' = 'mediators' and yes(r->'completed') and ended(r->>'completedOn');
-- mediators-trained men
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'disputeResolution' and r->>'audience' = 'mediators' and yes(r->'completed') and ended(r->>'completedOn') and r->>'attendeeSexCode' = 'male';
-- mediators-trained women
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'disputeResolution' and r->>'audience' = 'mediators' and yes(r->'completed') and ended(r->>'completedOn') and r->>'attendeeSexCode' = 'female';
-- men-with-changed-attitudes value
select count(*) filter (where change >= 1) numerator, count(*) denominator from attitude;
-- men-with-changed-attitudes menMet
select sum(num(r#>'{attendance,male}')) value from activity where r->>'mode' = 'faceToFace' and r->>'objective' = 'attitudeChange' and programme(r->>'heldAt');
-- men-with-changed-attitudes pairs
select count(*) value from attitude;
-- not-mediable-cases-turned-away value
select count(distinct r->>'disputeId') filter (where r->>'status' in ('declinedNotMediable', 'referredToLegalAction')) numerator, count(distinct r->>'disputeId') denominator
from in_time where r->>'mediability' = 'notMediable';
-- officers-sensitised value
select count(distinct r->>'attendeeRef') value from training where r->>'courseCategory' = 'genderSensitisation' and yes(r->'completed') and day(r->>'completedOn') < '2015-12-01';
-- officers-victim-support value
select count(*) reported, count(distinct r->>'attendeeRef') filter (where yes(r->'completed') and ended(r->>'completedOn')) as value
from training where r->>'courseCategory' = 'victimSupportReferral';
-- panels-with-a-trained-woman value
select count(distinct r->>'disputeId') filter (where num(r->'panelTrainedFemale') >= 1) numerator, count(distinct r->>'disputeId') denominator
from in_time where num(r->'panelSize') >= 1 and r->>'broughtBy' in ('woman', 'womanViaMaleRepresentative', 'jointly');
-- parties-heard-alone value
select count(distinct r->>'disputeId') filter (where yes(r#>'{screening,eachPartyAlone}')) numerator, count(distinct r->>'disputeId') denominator from in_time where ended(r#>>'{screening,doneAt}');
-- people-met-face-to-face value
select sum(num(r#>'{attendance,female}') + num(r#>'{attendance,male}') + num(r#>'{attendance,x}') + num(r#>'{attendance,notRecorded}')) value from activity where r->>'mode' = 'faceToFace' and programme(r->>'heldAt');
-- people-met-face-to-face women
select sum(num(r#>'{attendance,female}')) value from activity where r->>'mode' = 'faceToFace' and programme(r->>'heldAt');
-- people-met-face-to-face sessions
select count(*) value from activity where r->>'mode' = 'faceToFace' and programme(r->>'heldAt');
-- policewomen-satisfied value
select count(*) filter (where num(r#>'{items,facilities}') >= 4 and num(r#>'{items,fairAssignments}') >= 4 and num(r#>'{items,respectBySeniors}') >= 4) numerator, count(*) denominator
from workplace where r->>'sexCode' = 'female';
-- policewomen-satisfied stay
select count(*) filter (where num(r#>'{items,intendsToStay}') >= 4) numerator, count(*) denominator from workplace where r->>'sexCode' = 'female';
-- policewomen-satisfied safeFromHarassment
select count(*) filter (where num(r#>'{items,safetyFromHarassment}') >= 4) numerator, count(*) denominator from workplace where r->>'sexCode' = 'female';
-- policewomen-satisfied rate
select (select count(*) from workplace where r->>'sexCode' = 'female') numerator, (select sum(num(r#>'{invitedBySex,female}')) from record where kind = 'workplaceSatisfactionSurvey') denominator;
-- policy-instruments-in-use value
select count(*) value from record where kind = 'policyInstrument' and r->>'stage' = 'inUse' and left(r->>'effectiveFrom', 4) < '2016';
-- policy-instruments-in-use notified
select count(*) value from record where kind = 'policyInstrument' and r->>'stage' = 'notified';
-- policy-instruments-in-use onTheWay
select count(*) value from record where kind = 'policyInstrument' and r->>'stage' in ('drafted', 'consulted', 'approved');
-- prosecutors-trained value
select count(distinct r->>'attendeeRef') value from training where r->>'audience' = 'prosecutors' and yes(r->'completed') and ended(r->>'completedOn');
-- prosecutors-trained women
select count(distinct r->>'attendeeRef') value from training where r->>'audience' = 'prosecutors' and yes(r->'completed') and ended(r->>'completedOn') and r->>'attendeeSexCode' = 'female';
-- reconciliation-urged value
select count(*) value from of_violence where yes(r->'reconciliationUrged');
-- reconciliation-urged asked
select count(*) value from of_violence where r->'reconciliationUrged' is not null;
-- recruitment-funnel value
select count(distinct who) value from applicant;
-- recruitment-funnel eligible
select count(distinct who) value from climbed where n >= (select n from stage where s = 'physicalMeasurement');
-- recruitment-funnel tested
select count(distinct who) value from climbed where n >= (select n from stage where s = 'writtenTest');
-- recruitment-funnel selected
select count(distinct who) value from climbed where n >= (select n from stage where s = 'meritListed');
-- recruitment-funnel appointed
select count(distinct who) value from climbed where n >= (select n from stage where s = 'joined');
-- recruitment-funnel inPost
select count(distinct who) value from climbed where n >= (select n from stage where s = 'passedOut');
-- recruitment-funnel women
select count(distinct who) value from applicant where sex = 'female';
-- recruitment-funnel womenInPost
select count(distinct who) value from climbed where sex = 'female' and n >= (select n from stage where s = 'passedOut');
-- referrals-completed-with-consent value
select count(*) filter (where r->>'status' = 'completed' and r->>'survivorReportedReceived' = 'yes' and r->'consentId' is not null) numerator, count(*) denominator
from referral where r->>'survivorDecision' = 'accepted' and programme(r->>'offeredAt');
-- referrals-completed-with-consent withoutConsent
select count(*) value from referral where r->>'survivorDecision' = 'accepted' and programme(r->>'offeredAt') and r->'consentId' is null
  and r->>'status' in ('sent', 'accepted', 'rejected', 'noResponse', 'serviceStarted', 'completed');
-- safety-asked-same-day value
select count(*) filter (where day(r->>'safetyAskedAt') = day(r->>'receivedAt')) numerator, count(*) denominator from of_violence;
-- safety-reviews-in-time value
select count(*) filter (where (r->>'reviewedAt')::timestamptz <= (r->>'nextReviewDueAt')::timestamptz) numerator, count(*) denominator
from record where kind = 'safetyAssessment' and programme(r->>'nextReviewDueAt');
-- safety-reviews-in-time alone
select count(*) filter (where yes(r->'alone')) numerator, count(*) denominator from record where kind = 'safetyAssessment' and programme(r->>'nextReviewDueAt');
-- swara-prevented value
select count(*) value from dropped d where
  (select max(day(f.r->>'doneAt')) from follow_up f where f.r->>'subjectRef' = d.r->>'settlementId' and f.r->>'purposeCode' = 'settlementCheck' and f.r->>'resultCode' = 'safe') - day(d.r->>'agreedOn') >= 90
  and not exists (select from follow_up f where f.r->>'subjectRef' = d.r->>'settlementId' and f.r->>'purposeCode' = 'settlementCheck' and coalesce(f.r->>'resultCode', 'notSafe') = 'notSafe');
-- swara-prevented dropped
select count(*) value from dropped;
-- time-to-referral value
select percentile_cont(0.5) within group (order by h) value from (
  select floor(extract(epoch from (r->>'offeredAt')::timestamptz - (r->>'needKnownAt')::timestamptz) / 3600) h from referral where programme(r->>'needKnownAt') and r->>'offeredAt' is not null) t;
-- time-to-referral nineOfTen
select percentile_disc(0.9) within group (order by h) value from (
  select floor(extract(epoch from (r->>'offeredAt')::timestamptz - (r->>'needKnownAt')::timestamptz) / 3600) h from referral where programme(r->>'needKnownAt') and r->>'offeredAt' is not null) t;
-- time-to-referral sameDay
select count(*) filter (where day(r->>'offeredAt') = day(r->>'needKnownAt')) numerator, count(*) denominator from referral where programme(r->>'needKnownAt');
-- training-gain value
select sum(points) numerator, count(*) denominator from gain;
-- training-gain pairs
select count(*) value from gain;
-- training-gain better
select count(*) filter (where points >= 0.1) numerator, count(*) denominator from gain;
-- two-finger-tests value
select count(*) value from examination where tested;
-- two-finger-tests examinations
select count(*) value from examination;
-- women-at-policing-forums value
select (select sum(num(r#>'{presentBySex,female}')) from meeting where programme(r->>'heldOn')) numerator,
  (select sum(num(r#>'{presentBySex,female}') + num(r#>'{presentBySex,male}') + num(r#>'{presentBySex,x}') + num(r#>'{presentBySex,notRecorded}')) from meeting where programme(r->>'heldOn')) denominator;
-- women-at-policing-forums spoke
select sum(num(r->'womenSpoke')) value from meeting where programme(r->>'heldOn');
-- women-at-policing-forums meetings
select count(*) value from meeting where programme(r->>'heldOn');
-- women-heard-alone value
select count(*) filter (where yes(r->'safetyAskedAlone') and yes(r->'privateSpaceUsed')) numerator, count(*) denominator from of_violence;
-- women-officers-trained value
select count(distinct r->>'attendeeRef') value from training where r->>'attendeeSexCode' = 'female' and r->>'audience' in ('police', 'policewomen') and yes(r->'completed') and ended(r->>'completedOn');
-- women-who-applied-to-police value
select count(distinct word(r->'linkageToken')) value from application where r->>'applicantSexCode' = 'female' and during(r->>'appliedOn', '2014-01-01', '2015-01-01');
-- women-who-applied-to-police before
select max(n) value from (select count(distinct word(r->'linkageToken')) n from application where r->>'applicantSexCode' = 'female' and day(r->>'appliedOn') < '2014-01-01' group by left(r->>'appliedOn', 4)) years;
-- women-who-used-desks value
select count(distinct word(r->'linkageToken')) value from woman_at_desk;
-- women-who-used-desks visits
select count(*) value from woman_at_desk;
-- women-with-better-access value
with estimate as (select r->>'areaId' place, max(num(r->'women')) v, max(num(r->'low')) l, max(num(r->'high')) h from record where kind = 'coverageEstimate' and programme(r->>'estimatedOn') group by 1),
  direct as (select r->>'areaId' place, count(distinct word(r->'linkageToken')) n from woman_at_desk group by 1)
select sum(greatest(v, n)) value, sum(greatest(l, n)) low, sum(greatest(h, n)) high from estimate full join direct using (place);
-- womens-desks value
select count(distinct r->>'deskId') value from record where kind = 'womensDesk' and day(r->>'openedOn') <= '2015-12-31' and (r->>'closedOn' is null or day(r->>'closedOn') > '2015-12-31');
-- word-of-mouth value
select count(*) filter (where word(r->'heardAboutVia') = 'neighbourOrFriend') numerator, count(*) denominator from woman_at_desk where r->>'visitType' = 'first';
-- word-of-mouth family
select count(*) filter (where word(r->'heardAboutVia') = 'family') numerator, count(*) denominator from woman_at_desk where r->>'visitType' = 'first';
