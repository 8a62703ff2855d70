import type { Chapters } from '../messages';

export default {
  needs: {
    try: 'Essayer avant d’acheter',
    train: 'Former mon équipe',
    money: 'Trouver de l’argent',
    partners: 'Rencontrer des partenaires',
    ai: 'Intelligence artificielle',
    robots: 'Robots',
    cybersecurity: 'Cybersécurité',
    '3d-printing': 'Impression 3D',
    sensors: 'Capteurs et objets connectés',
    data: 'Exploiter mes données',
    cloud: 'Cloud',
    'smart-machines': 'Machines intelligentes',
    simulation: 'Simulation et jumeaux numériques',
    vr: 'Réalité virtuelle',
    software: 'Logiciels',
    electronics: 'Électronique et photonique',
    '5g': '5G',
    blockchain: 'Blockchain',
    supercomputing: 'Calcul intensif',
    satellites: 'Images satellite',
    quantum: 'Quantique',
  },
} satisfies Chapters['matches'];
