/** The provisions the register must hold; a test fails when one is lost or added unseen. */
export const PROVISIONS: readonly string[] = [
  'ppc-310a-2005', 'ppc-310a', 'ppc-310-proviso', 'ppc-213-214', 'ppc-109-120b-511', 'ppc-299-honour', 'ppc-302', 'ppc-305-308', 'ppc-311-2005', 'ppc-311',
  'ppc-324', 'ppc-333-336', 'ppc-337a', 'ppc-337f', 'ppc-337l', 'ppc-337n-honour', 'ppc-338a-338c', 'ppc-328a', 'ppc-336a-336b', 'ppc-341-346',
  'ppc-352-355', 'ppc-354', 'ppc-354a', 'ppc-365b', 'ppc-366a', 'ppc-371a-371b', 'ppc-375-2006', 'ppc-375', 'ppc-375a', 'ppc-376', 'ppc-376a',
  'ppc-377a-377b', 'ppc-493a', 'ppc-496a', 'ppc-496b-496c', 'ppc-498a', 'ppc-498b-2011', 'ppc-498b', 'ppc-498c', 'ppc-506', 'ppc-509', 'ppc-166-2',
  'crpc-154', 'crpc-154-proviso', 'crpc-155', 'crpc-161-proviso', 'crpc-161a', 'crpc-164a-164b', 'crpc-174a', 'crpc-174', 'crpc-22a6', 'crpc-190-200',
  'crpc-345', 'crpc-344a', 'crpc-352', 'crpc-173', 'crpc-203c', 'crpc-491-100-552', 'crpc-164', 'anti-rape-crisis-cell', 'anti-rape-s13', 'anti-rape-trial',
  'anti-rape-s22', 'anti-rape-s26', 'pahwwa-2h-2010', 'pahwwa-2h-2022', 'pahwwa-s3', 'pahwwa-s4', 'pahwwa-s6', 'pahwwa-s8', 'pahwwa-s11', 'pahwwa-informal',
  'kp-pahwwa-2018', 'kp-dv-2021', 'kp-dv-2021-dpc', 'kp-dv-drafts', 'ict-dv-2026', 'kp-ghag-2013', 'kp-women-ownership-2012', 'kp-ewpra-2019',
  'fed-ewpra-2020', 'cmra-1929', 'cmra-s9', 'cmra-s12', 'ict-cmra-2025', 'kp-cpwa-2010', 'zarra-2020', 'peca-20', 'peca-21', 'peca-24', 'peca-nccia',
  'ptpa-2018', 'dmma-1939', 'mflo-1961', 'family-courts-1964', 'sc-jirga-2019', 'police-order-168a-2015', 'kp-police-2017-s73', 'kp-adr-2020',
  'fed-adr-2017', 'pemra-code-2015', 'kp-territory-2018',
]
