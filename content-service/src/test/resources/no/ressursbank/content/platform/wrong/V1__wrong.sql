create tabel nothing ();
