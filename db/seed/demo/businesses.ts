/** Invented makers and goods of the demo. Prices in rupiah; the motif of a picture comes with the category. */
type DemoProduct = {
  name: string;
  category: string;
  class: string;
  price: number;
  weight?: string;
  ingredients?: string;
  story: string;
};

export type DemoBusiness = {
  name: string;
  owner: string;
  kecamatan: string;
  about: string;
  /** Whether the maker agreed to show a WhatsApp number to shoppers. */
  isReachable: boolean;
  products: DemoProduct[];
};

const dry = "pangan_kering";

export const demoBusinesses: DemoBusiness[] = [
  {
    name: "Dapur Leuit Wangi",
    owner: "Pemilik Leuit Wangi",
    kecamatan: "32.15.26",
    about: "Opak dan rengginang dari ketan lumbung sendiri, dijemur di halaman.",
    isReachable: true,
    products: [
      {
        name: "Opak Ketan Original",
        category: "camilan",
        class: dry,
        price: 14000,
        weight: "200 g",
        ingredients: "Ketan, kelapa, garam",
        story: "Ketan ditumbuk pagi, dijemur siang, dipanggang sore.",
      },
      {
        name: "Rengginang Terasi",
        category: "camilan",
        class: dry,
        price: 17000,
        weight: "250 g",
        ingredients: "Ketan, terasi, bawang, garam",
        story: "Renyah, dengan terasi dari pesisir Cilamaya.",
      },
      {
        name: "Kolontong Gula Aren",
        category: "camilan",
        class: dry,
        price: 15000,
        weight: "180 g",
        ingredients: "Ketan, gula aren",
        story: "Manis tipis, teman minum teh.",
      },
    ],
  },
  {
    name: "Kopi Lereng Sanggabuana",
    owner: "Pemilik Lereng Sanggabuana",
    kecamatan: "32.15.28",
    about: "Kopi petik merah dari kebun rakyat di lereng Gunung Sanggabuana.",
    isReachable: true,
    products: [
      {
        name: "Kopi Robusta Sanggabuana Bubuk",
        category: "kopi-teh",
        class: "minuman_serbuk",
        price: 38000,
        weight: "200 g",
        ingredients: "Biji kopi robusta",
        story: "Petik merah, sangrai sedang; cokelat dan gula merah.",
      },
      {
        name: "Kopi Liberika Biji",
        category: "kopi-teh",
        class: "minuman_serbuk",
        price: 62000,
        weight: "250 g",
        ingredients: "Biji kopi liberika",
        story: "Harum nangka, asam lembut.",
      },
      {
        name: "Teh Kewer Sangrai",
        category: "kopi-teh",
        class: "minuman_serbuk",
        price: 28000,
        weight: "100 g",
        ingredients: "Biji kewer",
        story: "Seduhan desa tanpa kafein.",
      },
    ],
  },
  {
    name: "Sambal Bu Entin Muara",
    owner: "Pemilik Entin Muara",
    kecamatan: "32.15.15",
    about: "Sambal dan terasi dari muara Cilamaya.",
    isReachable: true,
    products: [
      {
        name: "Sambal Turubuk",
        category: "bumbu-sambal",
        class: "bumbu",
        price: 25000,
        weight: "150 g",
        ingredients: "Turubuk, cabai, bawang, minyak",
        story: "Turubuk segar, pedasnya sedang.",
      },
      {
        name: "Terasi Udang Rebon",
        category: "bumbu-sambal",
        class: "bumbu",
        price: 20000,
        weight: "100 g",
        ingredients: "Udang rebon, garam",
        story: "Difermentasi dua minggu, tanpa pewarna.",
      },
    ],
  },
  {
    name: "Bandeng Juragan Tambak",
    owner: "Pemilik Juragan Tambak",
    kecamatan: "32.15.11",
    about: "Bandeng presto dari tambak Cibuaya, duri lunak, dikemas beku.",
    isReachable: false,
    products: [
      {
        name: "Bandeng Presto Duri Lunak",
        category: "olahan-ikan",
        class: "pangan_dingin",
        price: 48000,
        weight: "400 g",
        ingredients: "Bandeng, kunyit, garam",
        story: "Empat jam presto; tinggal digoreng.",
      },
    ],
  },
  {
    name: "Telur Asin Mak Onah",
    owner: "Pemilik Mak Onah",
    kecamatan: "32.15.20",
    about: "Telur bebek sawah yang diasinkan dengan bata merah.",
    isReachable: true,
    products: [
      {
        name: "Telur Asin Bebek Sawah",
        category: "hasil-bumi",
        class: "bahan_segar",
        price: 24000,
        weight: "6 butir",
        story: "Kuningnya masir, dari bebek yang dilepas di sawah.",
      },
      {
        name: "Beras Pandanwangi Cilamaya",
        category: "hasil-bumi",
        class: "bahan_segar",
        price: 85000,
        weight: "5 kg",
        story: "Panen baru, digiling minggu ini.",
      },
    ],
  },
  {
    name: "Batik Tulis Pangkal Perjuangan",
    owner: "Pemilik Pangkal Perjuangan",
    kecamatan: "32.15.01",
    about: "Batik tulis dan cap dengan motif leuit, padi, dan ombak.",
    isReachable: true,
    products: [
      {
        name: "Batik Cap Motif Leuit",
        category: "batik-fesyen",
        class: "batik_fesyen",
        price: 275000,
        weight: "2 m",
        story: "Katun primisima, motif lumbung padi.",
      },
      {
        name: "Batik Tulis Padi Sagagang",
        category: "batik-fesyen",
        class: "batik_fesyen",
        price: 950000,
        weight: "2,2 m",
        story: "Ditulis tangan tiga minggu oleh empat pembatik.",
      },
      {
        name: "Selendang Ombak Citarum",
        category: "batik-fesyen",
        class: "batik_fesyen",
        price: 185000,
        weight: "1 lembar",
        story: "Biru nila, ringan dipakai sehari-hari.",
      },
    ],
  },
  {
    name: "Anyam Rawa Kreatif",
    owner: "Pemilik Anyam Rawa",
    kecamatan: "32.15.18",
    about: "Tas dan wadah dari eceng gondok dan mendong.",
    isReachable: true,
    products: [
      {
        name: "Tas Anyam Eceng Gondok",
        category: "kriya",
        class: "kriya",
        price: 145000,
        story: "Dianyam di Rawamerta, dilapis kain batik.",
      },
      {
        name: "Boneka Flanel Si Leuit",
        category: "kriya",
        class: "kriya",
        price: 55000,
        story: "Boneka kecil berbentuk lumbung, jahitan tangan.",
      },
      { name: "Topi Mendong Sawah", category: "kriya", class: "kriya", price: 75000, story: "Ringan dan teduh." },
    ],
  },
  {
    name: "Sabun Padi Herbal",
    owner: "Pemilik Padi Herbal",
    kecamatan: "32.15.05",
    about: "Sabun batang dari minyak kelapa dan bekatul.",
    isReachable: true,
    products: [
      {
        name: "Sabun Bekatul Batang",
        category: "perawatan",
        class: "kosmetik",
        price: 22000,
        weight: "90 g",
        ingredients: "Minyak kelapa, bekatul",
        story: "Busanya lembut, wanginya tipis.",
      },
      {
        name: "Sabun Sereh Batang",
        category: "perawatan",
        class: "kosmetik",
        price: 22000,
        weight: "90 g",
        ingredients: "Minyak kelapa, sereh",
        story: "Segar untuk mandi sore.",
      },
    ],
  },
  {
    name: "Mangrove Pesisir Tirtajaya",
    owner: "Pemilik Pesisir Tirtajaya",
    kecamatan: "32.15.09",
    about: "Kelompok ibu pesisir yang menanam dan mengolah mangrove.",
    isReachable: true,
    products: [
      {
        name: "Kerupuk Mangrove Bawang",
        category: "camilan",
        class: dry,
        price: 12000,
        weight: "150 g",
        ingredients: "Daun mangrove, tapioka, bawang",
        story: "Gurih; sebagian hasilnya untuk bibit bakau.",
      },
      {
        name: "Dodol Mangrove",
        category: "kue",
        class: dry,
        price: 18000,
        weight: "250 g",
        ingredients: "Buah mangrove, ketan, gula",
        story: "Kenyal, manisnya tidak menyengat.",
      },
      {
        name: "Sirup Pidada",
        category: "minuman",
        class: "minuman_siap",
        price: 27000,
        weight: "330 ml",
        ingredients: "Buah pidada, gula",
        story: "Asam segar dari buah pidada.",
      },
    ],
  },
  {
    name: "Simping Nini Kaler",
    owner: "Pemilik Nini Kaler",
    kecamatan: "32.15.17",
    about: "Simping tipis tiga generasi.",
    isReachable: false,
    products: [
      {
        name: "Simping Kencur",
        category: "kue",
        class: dry,
        price: 13000,
        weight: "120 g",
        ingredients: "Tapioka, kencur, santan",
        story: "Tipis hampir tembus cahaya.",
      },
      {
        name: "Simping Cokelat",
        category: "kue",
        class: dry,
        price: 15000,
        weight: "120 g",
        ingredients: "Tapioka, cokelat, santan",
        story: "Kesukaan anak-anak.",
      },
    ],
  },
  {
    name: "Madu Hutan Loji",
    owner: "Pemilik Hutan Loji",
    kecamatan: "32.15.02",
    about: "Madu hutan yang dipanen lestari dari selatan Karawang.",
    isReachable: true,
    products: [
      {
        name: "Madu Hutan Multiflora",
        category: "hasil-bumi",
        class: "bahan_segar",
        price: 98000,
        weight: "350 ml",
        story: "Dipanen malam, disaring dingin.",
      },
    ],
  },
  {
    name: "Keripik Jajaka Klari",
    owner: "Pemilik Jajaka Klari",
    kecamatan: "32.15.05",
    about: "Keripik singkong dan pisang dari kebun sekitar.",
    isReachable: true,
    products: [
      {
        name: "Keripik Singkong Balado",
        category: "camilan",
        class: dry,
        price: 15000,
        weight: "150 g",
        ingredients: "Singkong, cabai, gula",
        story: "Irisan tipis, pedas manis.",
      },
      {
        name: "Keripik Pisang Cokelat",
        category: "camilan",
        class: dry,
        price: 18000,
        weight: "150 g",
        ingredients: "Pisang, cokelat",
        story: "Pisang nangka tua, cokelat pekat.",
      },
    ],
  },
  {
    name: "Bandrek Ceu Kokom",
    owner: "Pemilik Ceu Kokom",
    kecamatan: "32.15.13",
    about: "Minuman rempah serbuk untuk malam dingin.",
    isReachable: true,
    products: [
      {
        name: "Bandrek Serbuk Jahe Merah",
        category: "minuman",
        class: "minuman_serbuk",
        price: 23000,
        weight: "180 g",
        ingredients: "Jahe merah, gula aren, kayu manis",
        story: "Seduh air panas, jadi dalam semenit.",
      },
      {
        name: "Bajigur Serbuk",
        category: "minuman",
        class: "minuman_serbuk",
        price: 21000,
        weight: "180 g",
        ingredients: "Santan bubuk, gula aren",
        story: "Rasa pasar malam.",
      },
    ],
  },
  {
    name: "Bolu Kijing Mang Tatang",
    owner: "Pemilik Mang Tatang",
    kecamatan: "32.15.25",
    about: "Bolu kering berbentuk kerang.",
    isReachable: true,
    products: [
      {
        name: "Bolu Kijing Kering",
        category: "kue",
        class: dry,
        price: 20000,
        weight: "200 g",
        ingredients: "Tepung, telur, gula",
        story: "Dipanggang di cetakan tembaga.",
      },
      {
        name: "Bolu Kijing Pandan",
        category: "kue",
        class: dry,
        price: 21000,
        weight: "200 g",
        ingredients: "Tepung, telur, gula, pandan",
        story: "Pandan dari pekarangan.",
      },
    ],
  },
];
