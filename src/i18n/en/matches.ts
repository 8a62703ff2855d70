import type { NeedId } from '../../domain/need-ids';

/** Why a hub is listed, and how the list is ordered and narrowed. */
export default {
  needs: {
    try: 'Try before buying',
    train: 'Train my people',
    money: 'Find money',
    partners: 'Meet partners',
    ai: 'Artificial intelligence',
    robots: 'Robots',
    cybersecurity: 'Cyber security',
    '3d-printing': '3D printing',
    sensors: 'Sensors and connected devices',
    data: 'Use my data',
    cloud: 'Cloud',
    'smart-machines': 'Smart machines',
    simulation: 'Simulation and digital twins',
    vr: 'Virtual reality',
    software: 'Software',
    electronics: 'Electronics and photonics',
    '5g': '5G',
    blockchain: 'Blockchain',
    supercomputing: 'Supercomputing',
    satellites: 'Satellite images',
    quantum: 'Quantum',
  } satisfies Record<NeedId, string>,
};
