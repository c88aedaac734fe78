/** Words that the invented names are made of. */
export const businessForms = "Dapur Saung Rumah Kedai Pawon Griya Warung Sanggar Pondok Gerai".split(" ");
export const businessWords =
  "Mekar Rahayu Berkah Sari Lestari Makmur Cahaya Sumber Barokah Asri Mandiri Sejahtera Harapan Melati Kenanga Padi Citarum Pangkal Tirta Jaya".split(
    " ",
  );
export const firstNames =
  "Siti Nur Dewi Rina Wati Euis Neneng Cucu Iis Yayah Asep Dadang Ujang Cecep Endang Jajang Agus Budi Hendra Rudi".split(
    " ",
  );
export const lastNames =
  "Rahmawati Suryani Kurniasih Handayani Aisyah Komariah Hidayat Sutisna Permana Saputra Nugraha Setiawan Maulana Wijaya Sopandi".split(
    " ",
  );
export const flavours =
  "Original Balado Pedas Manis Gurih Keju Jagung Bawang Pandan Jahe Madu Kelor Cokelat Durian Premium Spesial Keluarga Hemat Tradisional Asli".split(
    " ",
  );

/** What each shelf holds: the class of the goods, the permits these need besides the NIB, and how many of ten. */
export const shelves = [
  {
    category: "camilan",
    class: "pangan_kering",
    papers: ["pirt", "halal"],
    share: 6,
    goods: [
      "Keripik Singkong",
      "Keripik Pisang",
      "Opak Ketan",
      "Rengginang",
      "Kerupuk Udang",
      "Basreng",
      "Seblak Kering",
      "Kacang Bawang",
    ],
  },
  {
    category: "kue",
    class: "siap_saji",
    papers: ["slhs", "halal"],
    share: 3,
    goods: ["Bolu Kukus", "Dodol Beras", "Brownies Singkong", "Nastar", "Kue Semprong", "Wajit"],
  },
  {
    category: "kopi-teh",
    class: "minuman_serbuk",
    papers: ["pirt", "halal"],
    share: 2,
    goods: ["Kopi Sanggabuana", "Teh Kelor", "Kopi Bubuk", "Wedang Serbuk"],
  },
  {
    category: "minuman",
    class: "minuman_siap",
    papers: ["md", "halal"],
    share: 1,
    goods: ["Sari Kedelai", "Sirup Jambu", "Bir Pletok"],
  },
  {
    category: "bumbu-sambal",
    class: "bumbu",
    papers: ["pirt", "halal"],
    share: 2,
    goods: ["Sambal Bawang", "Sambal Terasi", "Bumbu Pepes", "Terasi Bubuk"],
  },
  {
    category: "olahan-ikan",
    class: "pangan_dingin",
    papers: ["md", "halal"],
    share: 1,
    goods: ["Bandeng Presto", "Bakso Ikan", "Telur Asin Asap"],
  },
  {
    category: "hasil-bumi",
    class: "bahan_segar",
    papers: [],
    share: 1,
    goods: ["Beras Pandan", "Madu Hutan", "Beras Merah"],
  },
  {
    category: "batik-fesyen",
    class: "batik_fesyen",
    papers: [],
    share: 2,
    goods: ["Batik Goyor", "Kemeja Batik", "Kerudung Bordir"],
  },
  { category: "kriya", class: "kriya", papers: [], share: 1, goods: ["Tas Anyam", "Boneka Rajut", "Keranjang Pandan"] },
  { category: "perawatan", class: "kosmetik", papers: ["kosmetik"], share: 1, goods: ["Sabun Beras", "Lulur Rempah"] },
];
