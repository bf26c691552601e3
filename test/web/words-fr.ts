// The French words of the web.

import type { Words } from './words.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

export const FRENCH: Words = {
  titles: ['Sous-traitants', 'Politique de confidentialité'],
  lead: 'Pour fournir notre produit, nous faisons appel aux sous-traitants suivants.',
  columns: {
    name: ['Nom', 'Sous-traitant'],
    purpose: ['Finalité', 'Service'],
    place: ['Lieu du traitement', 'Pays'],
    ground: ['Mécanisme de transfert', 'Garanties'],
  },
  purposes: [
    'Hébergement en nuage',
    'Envoi de courriels',
    'Traitement des paiements',
    'Assistance à la clientèle',
    'Mesure d’audience',
    'Suivi des erreurs',
    'Envoi de SMS',
    'Comptabilité',
    'Visioconférence',
    'Traduction',
    'Livraison de colis',
    'Vérification d’identité',
  ],
  places: {
    HU: 'Hongrie',
    DE: 'Allemagne',
    FR: 'France',
    IE: 'Irlande',
    NL: 'Pays-Bas',
    AT: 'Autriche',
    US: 'États-Unis',
    IN: 'Inde',
  },
  grounds: { NONE: 'Non requis', SCC: 'Clauses contractuelles types', DPF: 'Cadre de protection des données UE-États-Unis' },
  rests: {
    SHIELD: 'Nos transferts vers les États-Unis sont fondés sur le Privacy Shield.',
    SCC: 'Nos transferts vers des pays tiers sont fondés sur les clauses contractuelles types de la Commission européenne.',
    DPF: 'Nos transferts vers les États-Unis sont fondés sur le Data Privacy Framework.',
  },
  updated: 'Dernière mise à jour : ',
  days: [
    (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
    (year, month, day) => `${two(day)}/${two(month)}/${year}`,
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  ],
  headings: ['Ce que nous recueillons', 'Combien de temps', 'Qui peut les voir', 'Vos droits', 'Sécurité', 'Questions'],
  beginnings: [
    'Les copies de factures',
    'Les notes de notre assistance',
    'Les réglages de votre compte',
    'Les noms des fichiers joints',
    'Les réponses à nos enquêtes',
    'Les traces de vos visites',
    'Les brouillons jamais partis',
    'Les adresses sur les colis',
    'Les empreintes des anciens mots de passe',
  ],
  ends: [
    'restent huit ans dans une armoire fermée.',
    'ne passent que sous les yeux de deux collègues de nuit.',
    'disparaissent quatre-vingt-dix jours après la dernière visite.',
    'ne sortent jamais de la maison sans un sceau.',
    'peuvent faire partie d’un fichier sur demande.',
    'entrent une fois par mois dans un décompte, puis dans l’oubli.',
    'attendent dans un dossier séparé jusqu’à l’inventaire.',
    'vivent à l’écart de tout le reste.',
    'font chaque automne l’objet d’une relecture.',
  ],
  menu: ['Accueil', 'Tarifs', 'Aide', 'Journal', 'Connexion', 'Emplois'],
  banner: 'Ce site dépose des cookies, dont certains peuvent attendre votre accord.',
  notFound: 'Page introuvable',
  captcha: 'Merci de confirmer que vous êtes humain.',
};
