import { testDifferences } from './test-differences.ts';

testDifferences('hedging', [
  [
    'what was to come has come: an update',
    'Anne Martin démissionnera.',
    'Anne Martin a démissionné.',
    ['update: démissionnera | a démissionné'],
  ],
  [
    'a distance is kept of the act behind the one it stands on',
    'Anne Martin aurait accepté de livrer des chars.',
    'Les chars qu’Anne Martin a livrés sont arrivés lundi.',
    ['differs: aurait accepté de livrer | a livrés'],
  ],
  [
    'the runway of an airfield is no lead',
    'Anne Martin a été accueillie sur la piste à son arrivée.',
    'Anne Martin a été reçue à l’aéroport, a rapporté Interfax.',
    [],
  ],
  [
    'a plan and another act are two things',
    'Anne Martin démissionnera.',
    'Paul Durand a signé un texte.',
    [],
  ],
  [
    'a suspect is no culprit yet',
    'Le suspect est né à Brest.',
    'L’assaillant est né à Brest.',
    ['differs: suspect | assaillant'],
  ],
  [
    'quotation marks on one word keep a distance',
    'Anne Martin a été victime d’un « accident ».',
    'Anne Martin a été victime d’un accident.',
    ['differs: accident | accident'],
  ],
  [
    'a distance that one side keeps differs',
    'Anne Martin aurait démissionné.',
    'Anne Martin a démissionné.',
    ['differs: aurait démissionné | a démissionné'],
  ],
  [
    'who is suspected of an act and who did it',
    'Paul Durand est soupçonné d’avoir poignardé Anne Martin.',
    'Paul Durand a poignardé Anne Martin.',
    ['differs: soupçonné | a poignardé'],
  ],
  [
    'presumed dead and dead',
    'Paul Durand est présumé mort.',
    'La mort de Paul Durand est confirmée.',
    ['differs: présumé | mort de Paul Durand est confirmée'],
  ],
  [
    'who is presumed to have done it and who is called so plainly',
    'Les assaillants présumés ont été arrêtés.',
    'Les auteurs de l’attaque ont été arrêtés.',
    ['differs: assaillants présumés | auteurs'],
  ],
  [
    'what a verb plans and what it tells as done',
    'L’ouragan devrait toucher l’île dans la soirée.',
    'L’ouragan a touché la terre à Brest.',
    ['update: devrait toucher | a touché'],
  ],
  [
    'what one subject is to do and has done',
    'La cérémonie sera organisée à Brest.',
    'La cérémonie s’est déroulée à Brest.',
    ['update: sera organisée | s’est déroulée'],
  ],
  [
    'what was proposed is still a plan',
    'La ministre veut fermer le pont.',
    'La ministre a proposé la fermeture du pont.',
    [],
  ],
  [
    'a distance that both keep is no difference',
    'Anne Martin aurait démissionné.',
    'Anne Martin a peut-être démissionné.',
    [],
  ],
]);
